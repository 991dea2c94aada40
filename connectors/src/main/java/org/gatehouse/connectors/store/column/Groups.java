package org.gatehouse.connectors.store.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers the groups of an answer: first the time buckets, then one dimension after the other, so that a group is a pair
 * of the group before it and a key. Exact for any number of dimensions. Not thread-safe.
 */
final class Groups {
    /** Numbers are looked up in an array as long as it stays this small. */
    private static final int DIRECT = 1 << 20;

    private final LongIndex buckets = new LongIndex();
    private final List<LongIndex> levels = new ArrayList<>();
    private final int[] keys;
    private final int[][] direct;

    /** @param keys how many keys each dimension has */
    Groups(int[] keys) {
        this.keys = keys.clone();
        this.direct = new int[keys.length][0];
        for (int i = 0; i < keys.length; i++) {
            levels.add(new LongIndex());
        }
    }

    /** The number of a time bucket that starts here. */
    int bucket(long startMicros) {
        return buckets.of(startMicros);
    }

    /** The number of the group with this key on a level, under a group of the level before it. */
    int under(int level, int group, int key) {
        long place = (long) group * keys[level] + key;
        if (place >= DIRECT) {
            return levels.get(level).of((long) group << Integer.SIZE | key);
        }
        int[] known = direct[level];
        if (place >= known.length) {
            known = Arrays.copyOf(known, (int) Math.min(DIRECT, Math.max(64, place * 2 + 1)));
            direct[level] = known;
        }
        int number = known[(int) place] - 1;
        if (number < 0) {
            number = levels.get(level).of((long) group << Integer.SIZE | key);
            known[(int) place] = number + 1;
        }
        return number;
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
        int[] path = new int[levels.size()];
        int up = group;
        for (int level = path.length - 1; level >= 0; level--) {
            long pair = levels.get(level).key(up);
            path[level] = (int) pair;
            up = (int) (pair >>> Integer.SIZE);
        }
        return path;
    }

    /** Takes over the groups of another; the result tells the number here by the number there. */
    int[] take(Groups other) {
        int[] here = new int[other.size()];
        for (int group = 0; group < here.length; group++) {
            int number = bucket(other.start(group));
            int[] path = other.keys(group);
            for (int level = 0; level < path.length; level++) {
                number = under(level, number, path[level]);
            }
            here[group] = number;
        }
        return here;
    }
}
