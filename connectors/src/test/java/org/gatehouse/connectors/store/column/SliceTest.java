package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.gatehouse.connectors.store.column.Lines.Line;
import org.junit.jupiter.api.Test;

class SliceTest {
    private final List<Line> rows = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    private void days(int... counts) {
        Lines lines = new Lines(51);
        for (int day = 0; day < counts.length; day++) {
            List<Line> more = lines.next(counts[day], Lines.DAY + day);
            rows.addAll(more);
            segments.add(Lines.segment(more));
        }
    }

    private static List<Long> keys(List<Slice> slices) {
        List<Long> keys = new ArrayList<>();
        for (Slice slice : slices) {
            for (int row = slice.from(); row < slice.to(); row++) {
                keys.add(slice.segment().key(row));
            }
        }
        return keys.stream().sorted().toList();
    }

    @Test
    void aRangeHoldsItsStartAndNotItsEnd() {
        days(300, 0, 200, 1);
        SplittableRandom random = new SplittableRandom(52);
        for (int i = 0; i < 300; i++) {
            long one = rows.get(random.nextInt(rows.size())).at() + random.nextInt(2);
            long other = rows.get(random.nextInt(rows.size())).at() + random.nextInt(2);
            long from = Math.min(one, other);
            long to = Math.max(one, other);
            List<Slice> slices = Slice.of(segments, Lines.range(from, to));
            List<Long> expected = rows.stream()
                    .filter(row -> row.at() >= from && row.at() < to)
                    .map(Line::key)
                    .sorted()
                    .toList();
            assertEquals(expected, keys(slices));
            assertTrue(slices.stream().allMatch(slice -> slice.size() > 0), "empty slices are left out");
        }
    }

    @Test
    void sharesHoldEachRowOnceAndNoneIsMuchLarger() {
        days(5_000, 3, 2_999, 0, 1);
        List<Slice> all = Slice.of(segments, Lines.range(0, 1L << 52));
        for (int parts = 1; parts <= 16; parts++) {
            List<List<Slice>> shares = Slice.share(all, parts);
            assertTrue(shares.size() <= parts, shares.size() + " shares for " + parts);
            assertEquals(keys(all), keys(shares.stream().flatMap(List::stream).toList()));
            int most = Math.max(Block.ROWS, (rows.size() + parts - 1) / parts);
            for (List<Slice> share : shares) {
                assertTrue(share.stream().mapToInt(Slice::size).sum() <= most);
            }
        }
    }

    @Test
    void nothingIsSharedAsNothing() {
        assertEquals(List.of(), Slice.share(List.of(), 4));
    }
}
