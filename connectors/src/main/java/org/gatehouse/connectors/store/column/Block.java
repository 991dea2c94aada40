package org.gatehouse.connectors.store.column;

import java.util.Arrays;

/**
 * The units (requests, or attempts) of some neighbouring rows of a segment, whose fields are unpacked when they are
 * asked for. Used again for the next rows; not thread-safe.
 */
final class Block {
    /** Rows in a block: its unpacked columns stay in the processor's cache. */
    static final int ROWS = 1_024;

    private static final long DECIDES = 1;

    private final Tables tables;
    private final boolean attempts;
    private final long[][] buffers = new long[Field.values().length][];
    private final boolean[] unpacked = new boolean[buffers.length];
    private Segment segment;
    private int from;
    private int rows;
    private int units;
    private int[] parents = new int[ROWS];

    Block(Tables tables, boolean attempts, Segment any) {
        this.tables = tables;
        this.attempts = attempts;
        this.segment = any;
    }

    /** Goes to these rows. */
    void show(Segment of, int fromRow, int count) {
        segment = of;
        from = fromRow;
        rows = count;
        Arrays.fill(unpacked, false);
        units = attempts ? of.firstAttempt(from + count) - of.firstAttempt(from) : count;
        if (attempts) {
            spread();
        }
    }

    /** How many units. */
    int units() {
        return units;
    }

    /** The values of a field, one for each unit. */
    long[] get(Field field) {
        int f = field.index();
        if (buffers[f] == null || buffers[f].length < units) {
            buffers[f] = new long[Math.max(ROWS, units)];
        }
        if (!unpacked[f]) {
            unpacked[f] = true;
            if (attempts) {
                ofAttempts(field, buffers[f]);
            } else {
                ofRequests(field, buffers[f]);
            }
        }
        return buffers[f];
    }

    private void ofRequests(Field field, long[] into) {
        switch (field) {
            case STEP -> {
                segment.column(Field.SHAPE).copy(from, rows, into);
                translate(into, tables.decidingStep());
            }
            case DECIDING -> Arrays.fill(into, 0, units, DECIDES);
            default -> segment.column(field).copy(from, rows, into);
        }
    }

    private void ofAttempts(Field field, long[] into) {
        int first = segment.firstAttempt(from);
        switch (field) {
            case STEP, DECIDING -> steps();
            case OUTCOME -> {
                System.arraycopy(get(Field.STEP), 0, into, 0, units);
                translate(into, tables.stepOutcome());
            }
            case LATENCY_BUCKET -> {
                for (int i = 0; i < units; i++) {
                    into[i] = segment.attemptLatency(first + i);
                }
            }
            case TTFB_BUCKET -> {
                for (int i = 0; i < units; i++) {
                    into[i] = segment.attemptTtfb(first + i);
                }
            }
            default -> {
                Column column = segment.column(field);
                for (int i = 0; i < units; i++) {
                    into[i] = column.at(from + parents[i]);
                }
            }
        }
    }

    private void spread() {
        if (parents.length < units) {
            parents = new int[units];
        }
        int first = segment.firstAttempt(from);
        for (int row = 0; row < rows; row++) {
            int start = segment.firstAttempt(from + row) - first;
            Arrays.fill(parents, start, segment.firstAttempt(from + row + 1) - first, row);
        }
    }

    /** Fills the steps and which of them decide. */
    private void steps() {
        long[] steps = buffer(Field.STEP);
        long[] deciding = buffer(Field.DECIDING);
        Column shapes = segment.column(Field.SHAPE);
        int unit = 0;
        while (unit < units) {
            Shape shape = tables.shape((int) shapes.at(from + parents[unit]));
            for (int i = 0; i < shape.steps().size(); i++) {
                steps[unit] = shape.steps().get(i);
                deciding[unit] = i == shape.deciding() ? DECIDES : 0;
                unit++;
            }
        }
    }

    private long[] buffer(Field field) {
        int f = field.index();
        if (buffers[f] == null || buffers[f].length < units) {
            buffers[f] = new long[Math.max(ROWS, units)];
        }
        unpacked[f] = true;
        return buffers[f];
    }

    private void translate(long[] values, int[] table) {
        for (int i = 0; i < units; i++) {
            values[i] = table[(int) values[i]];
        }
    }
}
