package org.gatehouse.connectors.store.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;

/** Finds the newest rows that pass a filter. */
public final class Matches {
    private final Tables tables;
    private final Sieve sieve;
    private final Stop stop;

    /** @param gateways names by code; empty for codes that are not in use */
    public Matches(Filter filter, Dictionary dictionary, List<String> gateways, Stop stop) {
        this.tables = new Tables(dictionary);
        this.sieve = new Sieves(new Lenses(dictionary, gateways, false)).of(filter);
        this.stop = stop;
    }

    /**
     * A place in the order of a listing.
     *
     * @param at microseconds since 1970
     */
    public record Place(long at, long key) implements Comparable<Place> {
        /** After every row. */
        public static final Place END = new Place(Long.MAX_VALUE, Long.MAX_VALUE);

        private static final Comparator<Place> ORDER =
                Comparator.comparingLong(Place::at).thenComparingLong(Place::key);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** At most {@code limit} places before another, newest first. */
    public List<Place> newest(List<Segment> segments, TimeRange range, Place before, int limit) {
        PriorityQueue<Place> best = new PriorityQueue<>();
        for (Slice slice : Slice.of(segments, range)) {
            Block block = new Block(tables, false, slice.segment());
            boolean[] pass = new boolean[Block.ROWS];
            int end = slice.to();
            while (end > slice.from() && better(slice.segment(), end - 1, best, limit)) {
                stop.check();
                int start = Math.max(slice.from(), end - Block.ROWS);
                block.show(slice.segment(), start, end - start);
                sieve.mark(block, pass);
                for (int row = end - 1; row >= start; row--) {
                    if (pass[row - start]) {
                        offer(new Place(slice.segment().at(row), slice.segment().key(row)), before, best, limit);
                    }
                }
                end = start;
            }
        }
        List<Place> newest = new ArrayList<>(best);
        newest.sort(Comparator.reverseOrder());
        return newest;
    }

    private static boolean better(Segment segment, int row, PriorityQueue<Place> best, int limit) {
        Place worst = best.peek();
        return worst == null || best.size() < limit || segment.at(row) >= worst.at();
    }

    private static void offer(Place place, Place before, PriorityQueue<Place> best, int limit) {
        if (place.compareTo(before) >= 0) {
            return;
        }
        best.add(place);
        if (best.size() > limit) {
            best.poll();
        }
    }
}
