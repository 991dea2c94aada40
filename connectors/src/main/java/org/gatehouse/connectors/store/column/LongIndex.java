package org.gatehouse.connectors.store.column;

import java.util.Arrays;

/** Gives different longs the numbers 0, 1, 2, ... in the order in which they are first met. Not thread-safe. */
final class LongIndex {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[16];
    private int[] slots = new int[64];
    private int size;

    /** The number of a key; a new one when it is met first. */
    int of(long key) {
        int mask = slots.length - 1;
        int at = spread(key) & mask;
        while (slots[at] != 0) {
            if (keys[slots[at] - 1] == key) {
                return slots[at] - 1;
            }
            at = (at + 1) & mask;
        }
        return add(key, at);
    }

    /** The key that has this number. */
    long key(int number) {
        return keys[number];
    }

    /** How many keys were met. */
    int size() {
        return size;
    }

    private int add(long key, int slot) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size] = key;
        slots[slot] = size + 1;
        size++;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[slots.length * 4];
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int at = spread(keys[i]) & mask;
            while (slots[at] != 0) {
                at = (at + 1) & mask;
            }
            slots[at] = i + 1;
        }
    }

    private static int spread(long key) {
        long mixed = (key ^ (key >>> 32)) * GOLDEN;
        return (int) (mixed >>> 32);
    }
}
