package org.gatehouse.domain.query;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A typed question: measures by dimensions (and time) over the rows that pass a filter in a range.
 *
 * @param measures what to compute besides the counts
 * @param by what to group by, in key order; empty for one group
 * @param grain width of the time buckets, if grouped by time
 * @param filter which rows
 * @param range which instants
 * @param zone the reporting zone, in which buckets start
 * @param basis what one unit of the counts is
 */
public record Query(
        Set<Measure> measures,
        List<Dimension> by,
        Optional<Grain> grain,
        Filter filter,
        TimeRange range,
        ZoneId zone,
        Basis basis) {
    public Query {
        measures = Set.copyOf(measures);
        by = List.copyOf(by);
    }

    /** Counts of client requests over a range, in one group; the start of every query. */
    public static Query over(TimeRange range, ZoneId zone) {
        return new Query(
                EnumSet.noneOf(Measure.class),
                List.of(),
                Optional.empty(),
                new Filter.All(),
                range,
                zone,
                Basis.REQUESTS);
    }

    /** The same with these measures. */
    public Query measuring(Measure first, Measure... more) {
        return new Query(EnumSet.of(first, more), by, grain, filter, range, zone, basis);
    }

    /** The same grouped by these. */
    public Query by(Dimension... dimensions) {
        return new Query(measures, List.of(dimensions), grain, filter, range, zone, basis);
    }

    /** The same in time buckets. */
    public Query every(Grain width) {
        return new Query(measures, by, Optional.of(width), filter, range, zone, basis);
    }

    /** The same over rows that also pass this filter. */
    public Query where(Filter more) {
        return new Query(measures, by, grain, filter.and(more), range, zone, basis);
    }

    /** The same over another range. */
    public Query during(TimeRange other) {
        return new Query(measures, by, grain, filter, other, zone, basis);
    }

    /** The same on another basis. */
    public Query counting(Basis other) {
        return new Query(measures, by, grain, filter, range, zone, other);
    }
}
