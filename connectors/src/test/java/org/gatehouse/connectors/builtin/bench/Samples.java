package org.gatehouse.connectors.builtin.bench;

import java.util.Arrays;

/** Durations in nanoseconds; percentiles are exact, because every sample is kept. Thread-safe. */
final class Samples {
    private static final double NANOS_PER_MILLI = 1e6;

    private long[] values = new long[1024];
    private int count;

    synchronized void add(long nanos) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = nanos;
    }

    synchronized int count() {
        return count;
    }

    /** The smallest sample that at least this share of all does not exceed, in milliseconds; not a number without samples. */
    synchronized double millis(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)] / NANOS_PER_MILLI;
    }
}
