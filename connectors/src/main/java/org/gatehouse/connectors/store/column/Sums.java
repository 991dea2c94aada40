package org.gatehouse.connectors.store.column;

import java.util.Arrays;

/** Some sums for each group. Not thread-safe. */
final class Sums {
    private final long[][] lanes;

    Sums(int lanes) {
        this.lanes = new long[lanes][64];
    }

    /** The sums of one lane by group, long enough for {@code groups} groups. */
    long[] lane(int lane, int groups) {
        if (lanes[lane].length < groups) {
            lanes[lane] = Arrays.copyOf(lanes[lane], Math.max(groups, lanes[lane].length * 2));
        }
        return lanes[lane];
    }

    /** One sum. */
    long get(int lane, int group) {
        return group < lanes[lane].length ? lanes[lane][group] : 0;
    }

    /** Adds the sums of another, whose groups have these numbers here. */
    void take(Sums other, int[] here, int groups) {
        for (int lane = 0; lane < lanes.length; lane++) {
            long[] sums = lane(lane, groups);
            for (int group = 0; group < here.length; group++) {
                sums[here[group]] += other.get(lane, group);
            }
        }
    }
}
