package org.gatehouse.dashboards.plot;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.TimeRange;

/**
 * The time axis of a plot, cut into buckets.
 *
 * @param range what is shown
 * @param grain the width of the buckets
 * @param zone the reporting zone
 * @param completeUpTo until when the data is complete, if known
 * @param buckets starts of all buckets that touch the range, in order
 */
public record TimeAxis(
        TimeRange range, Grain grain, ZoneId zone, Optional<Instant> completeUpTo, List<Instant> buckets) {
    public TimeAxis {
        buckets = List.copyOf(buckets);
    }

    /** The axis of a range. */
    public static TimeAxis of(TimeRange range, Grain grain, ZoneId zone, Optional<Instant> completeUpTo) {
        List<Instant> buckets = new ArrayList<>();
        Instant start = grain.floor(range.from(), zone);
        while (start.isBefore(range.to())) {
            buckets.add(start);
            start = grain.next(start, zone);
        }
        return new TimeAxis(range, grain, zone, completeUpTo, buckets);
    }

    /** The index of the bucket that starts at an instant; -1 when there is none. */
    public int index(Instant start) {
        return Math.max(-1, Collections.binarySearch(buckets, start));
    }

    /** The end of a bucket. */
    public Instant end(int bucket) {
        return grain.next(buckets.get(bucket), zone);
    }

    /** Where an instant is, from 0 at the left edge to 1 at the right one; the edges are those of the buckets. */
    public double at(Instant instant) {
        double from = seconds(left());
        return (seconds(instant) - from) / (seconds(right()) - from);
    }

    /** The bucket at a place between 0 and 1; the nearest one outside. */
    public int bucketAt(double place) {
        int low = 0;
        for (int i = 0; i < buckets.size(); i++) {
            if (at(buckets.get(i)) <= place) {
                low = i;
            }
        }
        return low;
    }

    /** The start of the first bucket. */
    public Instant left() {
        return buckets.isEmpty() ? range.from() : buckets.getFirst();
    }

    /** The end of the last bucket. */
    public Instant right() {
        return buckets.isEmpty() ? range.to() : end(buckets.size() - 1);
    }

    private static double seconds(Instant instant) {
        return (double) instant.getEpochSecond() + instant.getNano() / 1e9;
    }
}
