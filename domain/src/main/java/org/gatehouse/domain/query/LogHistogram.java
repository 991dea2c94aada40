package org.gatehouse.domain.query;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A distribution of durations on a logarithmic grid. Each bucket is 2% wide and stands for its geometric middle, so a
 * quantile is within 1% of the exact one (nearest-rank definition). Immutable; merging is exact.
 *
 * <p>Durations are microseconds from 1 to about 4 days; what lies outside falls into the outermost bucket.
 */
public final class LogHistogram {
    /** Number of buckets on the grid. */
    public static final int BUCKETS = 1_345;

    /** No values. */
    public static final LogHistogram EMPTY = new LogHistogram(0, new long[0]);

    private static final double LOG_WIDTH = Math.log(1.02);
    private static final int SAMPLE_FACTOR = 5;

    private final int first;
    private final long[] counts;
    private final long n;

    private LogHistogram(int first, long[] counts) {
        this.first = first;
        this.counts = counts;
        this.n = Arrays.stream(counts).sum();
    }

    /** The bucket of a duration in microseconds. */
    public static int bucket(long micros) {
        return micros <= 1 ? 0 : Math.min(BUCKETS - 1, (int) (Math.log((double) micros) / LOG_WIDTH));
    }

    /** The duration that a bucket stands for, in microseconds. */
    public static double middle(int bucket) {
        return Math.exp((bucket + 0.5) * LOG_WIDTH);
    }

    /** The lowest duration of a bucket, in microseconds. */
    public static double lower(int bucket) {
        return Math.exp(bucket * LOG_WIDTH);
    }

    /** From counts by bucket, from bucket 0; at most {@link #BUCKETS} of them. */
    public static LogHistogram of(int[] byBucket) {
        int from = 0;
        int to = byBucket.length;
        while (from < to && byBucket[from] == 0) {
            from++;
        }
        while (to > from && byBucket[to - 1] == 0) {
            to--;
        }
        return from == to
                ? EMPTY
                : new LogHistogram(
                        from, Arrays.stream(byBucket, from, to).asLongStream().toArray());
    }

    /** How many values. */
    public long n() {
        return n;
    }

    /** How many values fell into a bucket. */
    public long count(int bucket) {
        int at = bucket - first;
        return at < 0 || at >= counts.length ? 0 : counts[at];
    }

    /** First bucket with a value; 0 when empty. */
    public int firstBucket() {
        return first;
    }

    /** First bucket after the last one with a value; 0 when empty. */
    public int endBucket() {
        return counts.length == 0 ? 0 : first + counts.length;
    }

    /** The sum of both. */
    public LogHistogram plus(LogHistogram other) {
        if (n == 0) {
            return other;
        }
        if (other.n == 0) {
            return this;
        }
        int from = Math.min(first, other.first);
        long[] sum = new long[Math.max(endBucket(), other.endBucket()) - from];
        Arrays.setAll(sum, i -> count(from + i) + other.count(from + i));
        return new LogHistogram(from, sum);
    }

    /** The quantile in microseconds by nearest rank, whatever n; empty only without values. */
    public OptionalDouble quantileAnyN(double q) {
        if (n == 0) {
            return OptionalDouble.empty();
        }
        long rank = Math.max(1, (long) Math.ceil(q * (double) n));
        long seen = 0;
        int at = -1;
        while (seen < rank) {
            at++;
            seen += counts[at];
        }
        return OptionalDouble.of(middle(first + at));
    }

    /** The quantile in microseconds, or empty where n does not carry it: see {@link #neededFor}. */
    public OptionalDouble quantile(double q) {
        return n < neededFor(q) ? OptionalDouble.empty() : quantileAnyN(q);
    }

    /**
     * The sample that a quantile needs to be shown: five values expected beyond it on its thinner side. p50 needs 10,
     * p90 50, p95 100, p99 500.
     */
    public static long neededFor(double q) {
        return Math.round(SAMPLE_FACTOR / Math.min(q, 1 - q));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogHistogram that && first == that.first && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * first + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "LogHistogram[n=" + n + ", buckets " + first + " to " + endBucket() + "]";
    }
}
