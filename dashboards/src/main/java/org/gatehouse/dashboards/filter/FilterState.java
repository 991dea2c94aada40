package org.gatehouse.dashboards.filter;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.TimeRange;

/**
 * What the pages look at. Immutable; a session keeps it and gives it back.
 *
 * @param span the time range
 * @param custom the chosen range with {@link Span#CUSTOM}
 * @param chips the conditions, all of which must hold
 * @param basis what is counted
 * @param grain the width of time buckets; empty for the finest that fits
 * @param zone the reporting time zone
 * @param breakdown what the cost page splits by
 */
public record FilterState(
        Span span,
        Optional<TimeRange> custom,
        List<Chip> chips,
        Basis basis,
        Optional<Grain> grain,
        ZoneId zone,
        Dimension breakdown) {
    public FilterState {
        chips = List.copyOf(chips);
        if (span == Span.CUSTOM && custom.isEmpty()) {
            throw new IllegalArgumentException("a custom span needs its range");
        }
    }

    /** Everything of the last seven days, in this zone. */
    public static FilterState start(ZoneId zone) {
        return new FilterState(
                Span.WEEK, Optional.empty(), List.of(), Basis.REQUESTS, Optional.empty(), zone, Dimension.Column.MODEL);
    }

    /** All chips as one filter. */
    public Filter filter() {
        Filter all = new Filter.All();
        for (Chip chip : chips) {
            all = all.and(chip.filter());
        }
        return all;
    }
}
