package org.gatehouse.connectors.store;

import org.gatehouse.connectors.store.column.Field;
import org.gatehouse.connectors.store.column.Micros;
import org.gatehouse.connectors.store.column.RowKey;
import org.gatehouse.domain.invocation.Invocation;

/** An invocation with its codes, on its way to the disk and into memory. */
final class Encoded {
    private final Invocation row;
    private final long[] given;
    private final byte[] timings;
    private long key;

    Encoded(Invocation row, long key, long[] given, byte[] timings) {
        this.row = row;
        this.key = key;
        this.given = given;
        this.timings = timings;
    }

    Invocation row() {
        return row;
    }

    long key() {
        return key;
    }

    /** Another row has its key. */
    void moveOn() {
        key = RowKey.next(key);
    }

    /** Microseconds within the millisecond of the key. */
    int micro() {
        return Math.floorMod(Micros.floor(row.at()), 1_000);
    }

    long get(Field field) {
        return given[field.index()];
    }

    /** By field, as a segment takes it. */
    long[] given() {
        return given;
    }

    byte[] timings() {
        return timings;
    }
}
