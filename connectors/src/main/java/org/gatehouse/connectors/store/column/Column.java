package org.gatehouse.connectors.store.column;

import java.util.Arrays;

/** One immutable column of a segment, kept in the narrowest array that holds its values. */
abstract sealed class Column {
    /** The value of one row. */
    abstract long at(int row);

    /** Copies the values of {@code count} rows from row {@code from} on to the start of an array. */
    abstract void copy(int from, int count, long[] into);

    /** Bytes of memory that it takes. */
    abstract long bytes();

    /** From the first {@code count} of these values. */
    static Column of(long[] values, int count) {
        long min = count == 0 ? 0 : values[0];
        long max = min;
        for (int i = 1; i < count; i++) {
            min = Math.min(min, values[i]);
            max = Math.max(max, values[i]);
        }
        if (min == max) {
            return new Same(min);
        }
        return narrowed(values, count, min, max);
    }

    private static Column narrowed(long[] values, int count, long min, long max) {
        if (min >= Byte.MIN_VALUE && max <= Byte.MAX_VALUE) {
            return new Bytes(values, count);
        }
        if (min >= Short.MIN_VALUE && max <= Short.MAX_VALUE) {
            return new Shorts(values, count);
        }
        if (min >= Integer.MIN_VALUE && max <= Integer.MAX_VALUE) {
            return new Ints(values, count);
        }
        return new Longs(values, count);
    }

    private static final class Same extends Column {
        private final long value;

        Same(long value) {
            this.value = value;
        }

        @Override
        long at(int row) {
            return value;
        }

        @Override
        void copy(int from, int count, long[] into) {
            Arrays.fill(into, 0, count, value);
        }

        @Override
        long bytes() {
            return Long.BYTES;
        }
    }

    private static final class Bytes extends Column {
        private final byte[] values;

        Bytes(long[] from, int count) {
            values = new byte[count];
            for (int i = 0; i < count; i++) {
                values[i] = (byte) from[i];
            }
        }

        @Override
        long at(int row) {
            return values[row];
        }

        @Override
        void copy(int from, int count, long[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = values[from + i];
            }
        }

        @Override
        long bytes() {
            return values.length;
        }
    }

    private static final class Shorts extends Column {
        private final short[] values;

        Shorts(long[] from, int count) {
            values = new short[count];
            for (int i = 0; i < count; i++) {
                values[i] = (short) from[i];
            }
        }

        @Override
        long at(int row) {
            return values[row];
        }

        @Override
        void copy(int from, int count, long[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = values[from + i];
            }
        }

        @Override
        long bytes() {
            return (long) Short.BYTES * values.length;
        }
    }

    private static final class Ints extends Column {
        private final int[] values;

        Ints(long[] from, int count) {
            values = new int[count];
            for (int i = 0; i < count; i++) {
                values[i] = (int) from[i];
            }
        }

        @Override
        long at(int row) {
            return values[row];
        }

        @Override
        void copy(int from, int count, long[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = values[from + i];
            }
        }

        @Override
        long bytes() {
            return (long) Integer.BYTES * values.length;
        }
    }

    private static final class Longs extends Column {
        private final long[] values;

        Longs(long[] from, int count) {
            values = Arrays.copyOf(from, count);
        }

        @Override
        long at(int row) {
            return values[row];
        }

        @Override
        void copy(int from, int count, long[] into) {
            System.arraycopy(values, from, into, 0, count);
        }

        @Override
        long bytes() {
            return (long) Long.BYTES * values.length;
        }
    }
}
