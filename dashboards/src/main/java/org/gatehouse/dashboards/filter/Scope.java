package org.gatehouse.dashboards.filter;

import java.time.Instant;
import java.time.ZoneId;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.TimeRange;

/**
 * A filter at an instant: what its relative parts mean now.
 *
 * @param state the filter
 * @param range the instants it covers
 * @param grain the width of time buckets
 * @param now when it was resolved
 */
public record Scope(FilterState state, TimeRange range, Grain grain, Instant now) {
    /** What the filter means at this instant. */
    public static Scope at(FilterState state, Instant now) {
        TimeRange range = state.span() == Span.CUSTOM
                ? state.custom().orElseThrow()
                : TimeRange.last(state.span().length(), now);
        return new Scope(state, range, state.grain().orElseGet(() -> Grain.fitting(range)), now);
    }

    /** The reporting zone. */
    public ZoneId zone() {
        return state.zone();
    }

    /** Which rows. */
    public Filter filter() {
        return state.filter();
    }

    /** The query over this scope on the chosen basis, with nothing measured yet. */
    public Query query() {
        return Query.over(range, zone()).where(filter()).counting(state.basis());
    }
}
