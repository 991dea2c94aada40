package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gatehouse.domain.query.LogHistogram;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final int GROUPS = 40;
    private static final int[] UNITS = IntStream.range(0, 3_000).toArray();

    /** Counts by group and bucket in plain arrays. */
    private static int[][] fill(Spread spread, SplittableRandom random, int rounds) {
        int[][] plain = new int[GROUPS][LogHistogram.BUCKETS];
        for (int round = 0; round < rounds; round++) {
            // A few groups get most values, as in life; some values are not known.
            int[] group = Arrays.stream(UNITS)
                    .map(i -> random.nextInt(1 + random.nextInt(GROUPS)))
                    .toArray();
            long[] buckets = Arrays.stream(UNITS)
                    .mapToLong(i -> random.nextInt(-1, LogHistogram.BUCKETS))
                    .toArray();
            spread.add(buckets, UNITS, UNITS.length, group, GROUPS);
            for (int i : UNITS) {
                if (buckets[i] >= 0) {
                    plain[group[i]][(int) buckets[i]]++;
                }
            }
        }
        return plain;
    }

    private static void same(int[][] plain, Spread spread) {
        int[] all = new int[LogHistogram.BUCKETS];
        for (int group = 0; group < plain.length; group++) {
            assertEquals(LogHistogram.of(plain[group]), spread.histogram(group), "group " + group);
            int[] counts = plain[group];
            Arrays.setAll(all, bucket -> all[bucket] + counts[bucket]);
        }
        assertEquals(LogHistogram.of(all), spread.total());
    }

    @Test
    void histogramsAreThoseOfPlainCountsForSmallAndLargeGroups() {
        for (int rounds : new int[] {0, 1, 3, 12}) {
            Spread spread = new Spread();
            same(fill(spread, new SplittableRandom(rounds), rounds), spread);
        }
    }

    /** A group may be kept either way in either part. */
    @Test
    void partsPutTogetherAreTheWhole() {
        int[] numbers = IntStream.range(0, GROUPS)
                .map(group -> (group * 7 + 3) % GROUPS)
                .toArray();
        for (int rounds : new int[] {0, 1, 6}) {
            for (int more : new int[] {0, 1, 6}) {
                Spread here = new Spread();
                Spread there = new Spread();
                int[][] plain = fill(here, new SplittableRandom(rounds), rounds);
                int[][] other = fill(there, new SplittableRandom(100 + more), more);
                for (int group = 0; group < GROUPS; group++) {
                    int[] counts = other[group];
                    int[] sum = plain[numbers[group]];
                    Arrays.setAll(sum, bucket -> sum[bucket] + counts[bucket]);
                }
                here.take(there, numbers, GROUPS);
                same(plain, here);
                here.add(new long[] {7}, new int[] {0}, 1, new int[] {5}, GROUPS);
                plain[5][7]++;
                same(plain, here);
            }
        }
    }

    @Test
    void aGroupThatNoValueWasKnownOfIsEmpty() {
        Spread spread = new Spread();
        assertEquals(LogHistogram.EMPTY, spread.histogram(9));
        spread.add(new long[] {-1}, new int[] {0}, 1, new int[] {3}, 4);
        assertEquals(LogHistogram.EMPTY, spread.histogram(3));
        assertEquals(LogHistogram.EMPTY, spread.total());
    }
}
