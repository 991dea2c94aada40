package org.gatehouse.connectors.store.column;

/** The different pairs of a group and a value; its memory follows the pairs that occur. Not thread-safe. */
final class Pairs {
    private final LongIndex pairs = new LongIndex();

    void add(int group, int value) {
        pairs.of((long) group << Integer.SIZE | value);
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

    /** Adds the pairs of another, whose groups have these numbers here. */
    void take(Pairs other, int[] here) {
        for (int pair = 0; pair < other.size(); pair++) {
            add(here[other.group(pair)], other.value(pair));
        }
    }
}
