package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {
    private static final long[] EDGES = {
        Byte.MIN_VALUE,
        Byte.MAX_VALUE,
        Short.MIN_VALUE,
        Short.MAX_VALUE,
        Integer.MIN_VALUE,
        Integer.MAX_VALUE,
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        0
    };

    @Test
    void everyValueComesBackAtEveryWidth() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 400; round++) {
            int bits = 1 + random.nextInt(64);
            long[] values = random.longs(1 + random.nextInt(300))
                    .map(any -> any >> (64 - bits))
                    .toArray();
            holds(values, Column.of(values, values.length), random);
        }
    }

    @Test
    void theValuesAroundTheEndOfEachWidthComeBack() {
        SplittableRandom random = new SplittableRandom(2);
        for (long one : EDGES) {
            for (long other : EDGES) {
                for (int step = -1; step <= 1; step++) {
                    long[] values = {one + step, other, one};
                    holds(values, Column.of(values, 3), random);
                }
            }
        }
    }

    private static void holds(long[] values, Column column, SplittableRandom random) {
        for (int row = 0; row < values.length; row++) {
            assertEquals(values[row], column.at(row));
        }
        int from = random.nextInt(values.length);
        int count = random.nextInt(values.length - from + 1);
        long[] into = new long[count + 1];
        into[count] = 77;
        column.copy(from, count, into);
        assertArrayEquals(Arrays.copyOfRange(values, from, from + count), Arrays.copyOf(into, count));
        assertEquals(77, into[count], "copying writes no more than it was asked to");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 127, 1",
        "-128, 5, 1",
        "0, 128, 2",
        "-129, 0, 2",
        "0, 32768, 4",
        "-32769, 0, 4",
        "0, 2147483648, 8",
        "-2147483649, 0, 8"
    })
    void theNarrowestWidthThatHoldsAllValuesIsUsed(long min, long max, int width) {
        long[] values = new long[1_000];
        Arrays.fill(values, min);
        values[500] = max;
        assertEquals(1_000L * width, Column.of(values, values.length).bytes());
    }

    @Test
    void oneValueTakesAlmostNoMemoryHoweverManyRows() {
        long[] values = new long[100_000];
        Arrays.fill(values, Long.MIN_VALUE);
        Column column = Column.of(values, values.length);
        assertEquals(Long.BYTES, column.bytes());
        holds(values, column, new SplittableRandom(3));
    }

    @Test
    void onlyTheFirstRowsCount() {
        long[] values = {1, 2, 3, Long.MAX_VALUE};
        assertEquals(3, Column.of(values, 3).bytes(), "what follows does not widen it");
        assertEquals(Long.BYTES, Column.of(new long[0], 0).bytes());
    }

    @Test
    void theBuildersArrayMayBeUsedAgain() {
        long[] values = {1L << 40, 2, 3};
        Column column = Column.of(values, 3);
        values[0] = 0;
        assertEquals(1L << 40, column.at(0));
    }
}
