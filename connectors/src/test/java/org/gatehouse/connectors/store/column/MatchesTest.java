package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.gatehouse.connectors.store.column.Lines.Line;
import org.gatehouse.connectors.store.column.Matches.Place;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatchesTest {
    private static final TimeRange EVER = Lines.range(0, 1L << 52);

    private final Lines lines = new Lines(61);
    private final List<Line> rows = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    /** Three days and a second gateway's day, more rows than a block holds. */
    @BeforeEach
    void fill() {
        for (long day : new long[] {Lines.DAY, Lines.DAY + 1, Lines.DAY, Lines.DAY + 4}) {
            List<Line> more = lines.next(1_500, day);
            rows.addAll(more);
            segments.add(Lines.segment(more));
        }
        rows.sort(Comparator.comparing(MatchesTest::place).reversed());
    }

    private static Place place(Line row) {
        return new Place(row.at(), row.key());
    }

    private Matches matches(Filter filter, Stop stop) {
        return new Matches(filter, lines.dictionary, List.of("", "gate"), stop);
    }

    private List<Place> expected(Predicate<Line> takes) {
        return rows.stream().filter(takes).map(MatchesTest::place).toList();
    }

    @Test
    void theNewestComeFirst() {
        Matches matches = matches(new Filter.All(), Stop.never());
        for (int limit : new int[] {1, 2, 100, 1_024, 1_025, 6_000, 9_999}) {
            List<Place> newest = matches.newest(segments, EVER, Place.END, limit);
            assertEquals(expected(row -> true).subList(0, Math.min(limit, rows.size())), newest);
        }
    }

    @Test
    void pageAfterPageShowsEveryMatchOnceThoughManyShareATime() {
        Matches matches = matches(new Filter.Rerouted(), Stop.never());
        List<Place> all = new ArrayList<>();
        List<Place> page = matches.newest(segments, EVER, Place.END, 97);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = matches.newest(segments, EVER, all.getLast(), 97);
        }
        assertEquals(expected(row -> row.attempts().size() > 1), all);
    }

    @Test
    void onlyTheRangeIsLookedAt() {
        long from = rows.get(4_000).at();
        long to = rows.get(1_000).at();
        List<Place> found =
                matches(new Filter.All(), Stop.never()).newest(segments, Lines.range(from, to), Place.END, 10_000);
        assertEquals(expected(row -> row.at() >= from && row.at() < to), found);
    }

    @Test
    void noRowsAndNoMatchesAreNoPlaces() {
        Filter none = new Filter.Not(new Filter.All());
        assertEquals(List.of(), matches(none, Stop.never()).newest(segments, EVER, Place.END, 5));
        assertEquals(List.of(), matches(new Filter.All(), Stop.never()).newest(List.of(), EVER, Place.END, 5));
    }

    @Test
    void aStoppedSearchEndsWithoutAnAnswer() {
        Stop stop = new Stop();
        stop.stop();
        Matches matches = matches(new Filter.All(), stop);
        assertThrows(CancellationException.class, () -> matches.newest(segments, EVER, Place.END, 5));
    }
}
