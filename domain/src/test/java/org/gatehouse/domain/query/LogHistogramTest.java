package org.gatehouse.domain.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogHistogramTest {
    private final Random random = new Random(12);

    @Test
    void everyDurationIsInTheBucketThatSpansIt() {
        for (int round = 0; round < 100_000; round++) {
            long micros = duration();
            int bucket = LogHistogram.bucket(micros);
            assertTrue(micros >= LogHistogram.lower(bucket) * (1 - 1e-12), micros + " in " + bucket);
            assertTrue(micros <= LogHistogram.lower(bucket + 1) * (1 + 1e-12), micros + " in " + bucket);
        }
    }

    @Test
    void whatLiesOutsideFallsIntoTheOutermostBuckets() {
        assertEquals(0, LogHistogram.bucket(Long.MIN_VALUE));
        assertEquals(0, LogHistogram.bucket(0));
        assertEquals(0, LogHistogram.bucket(1));
        assertEquals(LogHistogram.BUCKETS - 1, LogHistogram.bucket(Long.MAX_VALUE));
    }

    @Test
    void theLastBucketIsDaysLong() {
        double days = LogHistogram.lower(LogHistogram.BUCKETS) / 1e6 / 86_400;
        assertTrue(days > 3.5 && days < 4.5, () -> days + " days");
    }

    @Test
    void quantilesAreWithinOnePercentOfTheNearestRank() {
        for (int round = 0; round < 300; round++) {
            long[] values = durations(1 + random.nextInt(2_000));
            LogHistogram histogram = of(values);
            Arrays.sort(values);
            for (double q : new double[] {0.001, 0.25, 0.5, 0.9, 0.95, 0.99, 1}) {
                int rank = Math.max(1, (int) Math.ceil(q * values.length));
                double exact = values[rank - 1];
                assertEquals(exact, histogram.quantileAnyN(q).orElseThrow(), exact * 0.0100001);
            }
        }
    }

    @Test
    void mergingIsExactInAnyOrder() {
        for (int round = 0; round < 300; round++) {
            long[] a = durations(random.nextInt(50));
            long[] b = durations(random.nextInt(50));
            long[] both = Arrays.copyOf(a, a.length + b.length);
            System.arraycopy(b, 0, both, a.length, b.length);
            assertEquals(of(both), of(a).plus(of(b)));
            assertEquals(of(both), of(b).plus(of(a)));
            assertEquals(of(both).hashCode(), of(b).plus(of(a)).hashCode());
        }
    }

    @Test
    void countsAreKept() {
        int[] counts = new int[LogHistogram.BUCKETS];
        counts[10] = 3;
        counts[20] = 4;
        LogHistogram histogram = LogHistogram.of(counts);
        assertEquals(7, histogram.n());
        assertEquals(3, histogram.count(10));
        assertEquals(0, histogram.count(15));
        assertEquals(4, histogram.count(20));
        assertEquals(0, histogram.count(9));
        assertEquals(0, histogram.count(21));
        assertEquals(10, histogram.firstBucket());
        assertEquals(21, histogram.endBucket());
        assertEquals("LogHistogram[n=7, buckets 10 to 21]", histogram.toString());
    }

    @Test
    void aQuantileIsShownOnlyWithTheSampleThatItNeeds() {
        assertEquals(10, LogHistogram.neededFor(0.5));
        assertEquals(50, LogHistogram.neededFor(0.9));
        assertEquals(100, LogHistogram.neededFor(0.95));
        assertEquals(500, LogHistogram.neededFor(0.99));
        for (double q : new double[] {0.5, 0.9, 0.95, 0.99}) {
            int needed = (int) LogHistogram.neededFor(q);
            assertTrue(of(durations(needed - 1)).quantile(q).isEmpty());
            assertTrue(of(durations(needed)).quantile(q).isPresent());
        }
    }

    @Test
    void nothingHasNoQuantile() {
        assertEquals(LogHistogram.EMPTY, LogHistogram.of(new int[5]));
        assertEquals(OptionalDouble.empty(), LogHistogram.EMPTY.quantileAnyN(0.5));
        assertEquals(0, LogHistogram.EMPTY.endBucket());
        assertNotEquals(LogHistogram.EMPTY, of(durations(1)));
    }

    private LogHistogram of(long[] values) {
        int[] counts = new int[LogHistogram.BUCKETS];
        for (long value : values) {
            counts[LogHistogram.bucket(value)]++;
        }
        return LogHistogram.of(counts);
    }

    private long[] durations(int n) {
        return random.longs(n).map(any -> duration()).toArray();
    }

    /** From two microseconds to days, each size alike. */
    private long duration() {
        return (long) Math.exp(0.7 + random.nextDouble() * 25.8);
    }
}
