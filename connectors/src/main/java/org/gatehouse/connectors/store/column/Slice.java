package org.gatehouse.connectors.store.column;

import java.util.ArrayList;
import java.util.List;
import org.gatehouse.domain.query.TimeRange;

/** Neighbouring rows of a segment. */
record Slice(Segment segment, int from, int to) {
    /** The rows of the segments that are in a range; empty slices are left out. */
    static List<Slice> of(List<Segment> segments, TimeRange range) {
        long from = Micros.of(range.from());
        long to = Micros.of(range.to());
        List<Slice> slices = new ArrayList<>();
        for (Segment segment : segments) {
            Slice slice = new Slice(segment, segment.firstFrom(from), segment.firstFrom(to));
            if (slice.from < slice.to) {
                slices.add(slice);
            }
        }
        return slices;
    }

    int size() {
        return to - from;
    }

    /** Deals the slices to {@code parts} shares of about the same number of rows. */
    static List<List<Slice>> share(List<Slice> slices, int parts) {
        long rows = slices.stream().mapToLong(Slice::size).sum();
        int each = Math.toIntExact(Math.max(Block.ROWS, (rows + parts - 1) / parts));
        List<List<Slice>> shares = new ArrayList<>();
        int left = 0;
        for (Slice slice : slices) {
            int at = slice.from;
            while (at < slice.to) {
                if (left == 0) {
                    shares.add(new ArrayList<>());
                    left = each;
                }
                int take = Math.min(left, slice.to - at);
                shares.getLast().add(new Slice(slice.segment, at, at + take));
                at += take;
                left -= take;
            }
        }
        return shares;
    }
}
