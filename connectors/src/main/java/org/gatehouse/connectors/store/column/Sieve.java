package org.gatehouse.connectors.store.column;

import java.util.Arrays;

/** A compiled filter: marks which units of a block pass. */
@FunctionalInterface
interface Sieve {
    /** Sets {@code pass[i]} for every unit i of the block. */
    void mark(Block block, boolean[] pass);

    /** By a table of the codes of a field. */
    static Sieve table(Field field, boolean[] passing) {
        return (block, pass) -> {
            long[] codes = block.get(field);
            for (int i = 0; i < block.units(); i++) {
                pass[i] = passing[(int) codes[i]];
            }
        };
    }

    /** Values in [from, to) that are known. */
    static Sieve between(Field field, long from, long to) {
        return (block, pass) -> {
            long[] values = block.get(field);
            for (int i = 0; i < block.units(); i++) {
                pass[i] = values[i] >= 0 && values[i] >= from && values[i] < to;
            }
        };
    }

    /** All or none. */
    static Sieve constant(boolean value) {
        return (block, pass) -> Arrays.fill(pass, 0, block.units(), value);
    }

    /** Units that pass both. */
    default Sieve and(Sieve other) {
        return (block, pass) -> {
            mark(block, pass);
            boolean[] second = new boolean[block.units()];
            other.mark(block, second);
            for (int i = 0; i < second.length; i++) {
                pass[i] &= second[i];
            }
        };
    }

    /** Units that do not pass. */
    default Sieve not() {
        return (block, pass) -> {
            mark(block, pass);
            for (int i = 0; i < block.units(); i++) {
                pass[i] = !pass[i];
            }
        };
    }
}
