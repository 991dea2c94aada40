package org.gatehouse.connectors.store.column;

import java.util.Arrays;

/** Rows of one gateway and one UTC day as columns, sorted by time. Immutable. */
public final class Segment {
    private static final long MICROS = 1_000;

    private final long[] keys;
    private final short[] micros;
    private final Column[] columns;
    private final int[] firstAttempt;
    private final short[] attemptLatency;
    private final short[] attemptTtfb;

    Segment(
            long[] keys,
            short[] micros,
            Column[] columns,
            int[] firstAttempt,
            short[] attemptLatency,
            short[] attemptTtfb) {
        this.keys = keys;
        this.micros = micros;
        this.columns = columns;
        this.firstAttempt = firstAttempt;
        this.attemptLatency = attemptLatency;
        this.attemptTtfb = attemptTtfb;
    }

    /** How many rows. */
    public int size() {
        return keys.length;
    }

    /** The key of a row. */
    public long key(int row) {
        return keys[row];
    }

    /** When a row's request was received, in microseconds since 1970. */
    public long at(int row) {
        return RowKey.millis(keys[row]) * MICROS + micros[row];
    }

    /** The first row that is not before this instant, in microseconds since 1970. */
    int firstFrom(long atMicros) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at(middle) < atMicros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Bytes of memory that it takes. */
    public long bytes() {
        long fixed = (long) Long.BYTES * keys.length + (long) Short.BYTES * micros.length;
        long attempts = (long) Integer.BYTES * firstAttempt.length + 2L * Short.BYTES * attemptLatency.length;
        return fixed
                + attempts
                + Arrays.stream(columns).mapToLong(Column::bytes).sum();
    }

    Column column(Field field) {
        return columns[field.index()];
    }

    short micro(int row) {
        return micros[row];
    }

    /** Where the attempts of a row start; those of the last row end at the start of the row after it. */
    int firstAttempt(int row) {
        return firstAttempt[row];
    }

    short attemptLatency(int attempt) {
        return attemptLatency[attempt];
    }

    short attemptTtfb(int attempt) {
        return attemptTtfb[attempt];
    }
}
