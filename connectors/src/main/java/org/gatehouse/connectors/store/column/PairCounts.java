package org.gatehouse.connectors.store.column;

import java.util.Arrays;

/** How often each pair of a group and a value occurs; its memory follows the pairs that do. Not thread-safe. */
final class PairCounts {
    private final LongIndex pairs = new LongIndex();
    private int[] counts = new int[64];

    void add(int group, int value) {
        add(group, value, 1);
    }

    private void add(int group, int value, int times) {
        int pair = pairs.of((long) group << Integer.SIZE | value);
        if (pair >= counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
        }
        counts[pair] += times;
    }

    int size() {
        return pairs.size();
    }

    int group(int pair) {
        return (int) (pairs.key(pair) >>> Integer.SIZE);
    }

    int value(int pair) {
        return (int) pairs.key(pair);
    }

    int count(int pair) {
        return counts[pair];
    }

    /** Adds the counts of another, whose groups have these numbers here. */
    void take(PairCounts other, int[] here) {
        for (int pair = 0; pair < other.size(); pair++) {
            add(here[other.group(pair)], other.value(pair), other.count(pair));
        }
    }
}
