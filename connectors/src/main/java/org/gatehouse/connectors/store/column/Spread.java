package org.gatehouse.connectors.store.column;

import java.util.Arrays;
import org.gatehouse.domain.query.LogHistogram;

/**
 * Histograms by group. A group keeps its first values as they are and counts by bucket after that, so that many small
 * groups take little memory and large ones little time. Not thread-safe.
 */
final class Spread {
    /** From here on an array of all buckets is the smaller one of the two that keep the time low. */
    private static final int FEW = 512;

    private static final short[] NONE = {};
    private static final int[] NOT_COUNTED = {};

    private short[][] few = new short[0][];
    private int[] sizes = {};
    private int[][] counted = new int[0][];

    /** Adds the values of {@code n} units, each to its group; -1 stands for not known. */
    void add(long[] buckets, int[] units, int n, int[] group, int groups) {
        grow(groups);
        for (int i = 0; i < n; i++) {
            int bucket = (int) buckets[units[i]];
            if (bucket >= 0) {
                add(group[i], bucket);
            }
        }
    }

    /** Adds the values of another, whose groups have these numbers here. */
    void take(Spread other, int[] here, int groups) {
        grow(groups);
        for (int from = 0; from < Math.min(here.length, other.sizes.length); from++) {
            for (int i = 0; i < other.sizes[from]; i++) {
                add(here[from], other.few[from][i]);
            }
            int[] more = other.counted[from];
            if (more.length > 0) {
                count(here[from]);
                for (int bucket = 0; bucket < more.length; bucket++) {
                    counted[here[from]][bucket] += more[bucket];
                }
            }
        }
    }

    /** The histogram of a group. */
    LogHistogram histogram(int group) {
        if (group >= sizes.length) {
            return LogHistogram.EMPTY;
        }
        int[] byBucket = counted[group].length == 0 ? new int[LogHistogram.BUCKETS] : counted[group].clone();
        for (int i = 0; i < sizes[group]; i++) {
            byBucket[few[group][i]]++;
        }
        return LogHistogram.of(byBucket);
    }

    /** The histogram of all groups together. */
    LogHistogram total() {
        int[] byBucket = new int[LogHistogram.BUCKETS];
        for (int group = 0; group < sizes.length; group++) {
            for (int i = 0; i < sizes[group]; i++) {
                byBucket[few[group][i]]++;
            }
            for (int bucket = 0; bucket < counted[group].length; bucket++) {
                byBucket[bucket] += counted[group][bucket];
            }
        }
        return LogHistogram.of(byBucket);
    }

    private void add(int group, int bucket) {
        if (counted[group].length > 0) {
            counted[group][bucket]++;
            return;
        }
        int size = sizes[group];
        if (size == few[group].length) {
            few[group] = Arrays.copyOf(few[group], Math.max(4, size * 2));
        }
        few[group][size] = (short) bucket;
        sizes[group]++;
        if (size + 1 == FEW) {
            count(group);
        }
    }

    /** Turns a group's values into counts. */
    private void count(int group) {
        if (counted[group].length > 0) {
            return;
        }
        counted[group] = new int[LogHistogram.BUCKETS];
        for (int i = 0; i < sizes[group]; i++) {
            counted[group][few[group][i]]++;
        }
        few[group] = NONE;
        sizes[group] = 0;
    }

    private void grow(int groups) {
        int known = sizes.length;
        if (known >= groups) {
            return;
        }
        int more = Math.max(groups, known * 2);
        few = Arrays.copyOf(few, more);
        counted = Arrays.copyOf(counted, more);
        sizes = Arrays.copyOf(sizes, more);
        Arrays.fill(few, known, more, NONE);
        Arrays.fill(counted, known, more, NOT_COUNTED);
    }
}
