package org.gatehouse.connectors.store.column;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the groups of an answer: first the time buckets, then one dimension after the other, so that a group is a pair
 * of the group before it and a key. Exact for any number of dimensions. Not thread-safe.
 */
final class Groups {
    private final LongIndex buckets = new LongIndex();
    private final List<LongIndex> levels = new ArrayList<>();

    Groups(int dimensions) {
        for (int i = 0; i < dimensions; i++) {
            levels.add(new LongIndex());
        }
    }

    /** The number of a time bucket that starts here. */
    int bucket(long startMicros) {
        return buckets.of(startMicros);
    }

    /** The number of the group with this key on a level, under a group of the level before it. */
    int under(int level, int group, int key) {
        return levels.get(level).of((long) group << Integer.SIZE | key);
    }

    /** How many groups the last level has. */
    int size() {
        return levels.isEmpty() ? buckets.size() : levels.getLast().size();
    }

    /** Start of the bucket of a group of the last level. */
    long start(int group) {
        int up = group;
        for (int level = levels.size() - 1; level >= 0; level--) {
            up = (int) (levels.get(level).key(up) >>> Integer.SIZE);
        }
        return buckets.key(up);
    }

    /** The keys of a group of the last level, one for each dimension. */
    int[] keys(int group) {
        int[] keys = new int[levels.size()];
        int up = group;
        for (int level = keys.length - 1; level >= 0; level--) {
            long pair = levels.get(level).key(up);
            keys[level] = (int) pair;
            up = (int) (pair >>> Integer.SIZE);
        }
        return keys;
    }

    /** Takes over the groups of another; the result tells the number here by the number there. */
    int[] take(Groups other) {
        int[] here = new int[other.size()];
        for (int group = 0; group < here.length; group++) {
            int number = bucket(other.start(group));
            int[] keys = other.keys(group);
            for (int level = 0; level < keys.length; level++) {
                number = under(level, number, keys[level]);
            }
            here[group] = number;
        }
        return here;
    }
}
