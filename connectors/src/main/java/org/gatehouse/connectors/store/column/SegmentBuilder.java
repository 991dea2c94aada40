package org.gatehouse.connectors.store.column;

import java.util.Arrays;
import java.util.function.LongPredicate;
import org.gatehouse.domain.query.LogHistogram;

/** Collects the rows of one gateway and UTC day in any order and makes a segment of them. Not thread-safe. */
public final class SegmentBuilder {
    private static final int INDEX_BITS = 26;
    private static final long MICROS_A_DAY = 86_400_000_000L;

    private long[] keys;
    private short[] micros;
    private final long[][] values;
    private int[] firstAttempt;
    private short[] latencies = new short[16];
    private short[] ttfbs = new short[16];
    private int size;
    private int attempts;

    /** Expects about this many rows. */
    public SegmentBuilder(int expected) {
        keys = new long[Math.max(16, expected)];
        micros = new short[keys.length];
        firstAttempt = new int[keys.length + 1];
        values = new long[Field.KEPT][keys.length];
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    /**
     * Adds a row.
     *
     * @param micro microseconds within the millisecond of its key
     * @param given its values by {@link Field}, the first {@link Field#GIVEN}
     * @param timings its attempts, packed by {@link Timings}
     */
    public void add(long key, int micro, long[] given, byte[] timings) {
        grow();
        for (int f = 0; f < Field.GIVEN; f++) {
            values[f][size] = given[f];
        }
        boolean error = given[Field.ERROR.index()] != 0;
        values[Field.OUTCOME.index()][size] = Codes.of(Outcome.of(given[Field.STATUS.index()], error));
        values[Field.LATENCY_BUCKET.index()][size] = bucket(given[Field.LATENCY.index()]);
        values[Field.TTFB_BUCKET.index()][size] = bucket(given[Field.TTFB.index()]);
        // Only its bucket is ever asked for.
        values[Field.TTFB.index()][size] = 0;
        for (int i = 0; i < Timings.count(timings); i++) {
            addAttempt(bucket(Timings.latency(timings, i)), bucket(Timings.ttfb(timings, i)));
        }
        end(key, (short) micro);
    }

    /** Adds the rows of a segment whose keys pass. */
    public void addAll(Segment from, LongPredicate keep) {
        for (int row = 0; row < from.size(); row++) {
            if (keep.test(from.key(row))) {
                copy(from, row);
            }
        }
    }

    private void copy(Segment from, int row) {
        grow();
        for (int f = 0; f < Field.KEPT; f++) {
            values[f][size] = from.column(FIELDS[f]).at(row);
        }
        for (int a = from.firstAttempt(row); a < from.firstAttempt(row + 1); a++) {
            addAttempt(from.attemptLatency(a), from.attemptTtfb(a));
        }
        end(from.key(row), from.micro(row));
    }

    private static final Field[] FIELDS = Field.values();

    private void end(long key, short micro) {
        keys[size] = key;
        micros[size] = micro;
        size++;
        firstAttempt[size] = attempts;
    }

    private void addAttempt(short latency, short ttfb) {
        if (attempts == latencies.length) {
            latencies = Arrays.copyOf(latencies, attempts * 2);
            ttfbs = Arrays.copyOf(ttfbs, attempts * 2);
        }
        latencies[attempts] = latency;
        ttfbs[attempts] = ttfb;
        attempts++;
    }

    private static short bucket(long micros) {
        return micros < 0 ? -1 : (short) LogHistogram.bucket(micros);
    }

    private void grow() {
        if (size < keys.length) {
            return;
        }
        int more = size * 2;
        keys = Arrays.copyOf(keys, more);
        micros = Arrays.copyOf(micros, more);
        firstAttempt = Arrays.copyOf(firstAttempt, more + 1);
        for (int f = 0; f < values.length; f++) {
            values[f] = Arrays.copyOf(values[f], more);
        }
    }

    /** The rows so far, sorted by time. */
    public Segment build() {
        int[] order = order();
        long[] sorted = new long[size];
        Column[] columns = new Column[Field.KEPT];
        for (int f = 0; f < Field.KEPT; f++) {
            for (int i = 0; i < size; i++) {
                sorted[i] = values[f][order[i]];
            }
            columns[f] = Column.of(sorted, size);
        }
        short[] sortedMicros = new short[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = keys[order[i]];
            sortedMicros[i] = micros[order[i]];
        }
        return withAttempts(order, sorted, sortedMicros, columns);
    }

    private Segment withAttempts(int[] order, long[] sortedKeys, short[] sortedMicros, Column[] columns) {
        int[] first = new int[size + 1];
        short[] latency = new short[attempts];
        short[] ttfb = new short[attempts];
        for (int i = 0; i < size; i++) {
            int from = firstAttempt[order[i]];
            int count = firstAttempt[order[i] + 1] - from;
            System.arraycopy(latencies, from, latency, first[i], count);
            System.arraycopy(ttfbs, from, ttfb, first[i], count);
            first[i + 1] = first[i] + count;
        }
        return new Segment(sortedKeys, sortedMicros, columns, first, latency, ttfb);
    }

    private int[] order() {
        long[] packed = new long[size];
        boolean sorted = true;
        for (int i = 0; i < size; i++) {
            long at = RowKey.millis(keys[i]) * 1_000 + micros[i];
            packed[i] = Math.floorMod(at, MICROS_A_DAY) << INDEX_BITS | i;
            sorted &= i == 0 || packed[i - 1] < packed[i];
        }
        if (!sorted) {
            Arrays.sort(packed);
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = (int) (packed[i] & ((1L << INDEX_BITS) - 1));
        }
        return order;
    }
}
