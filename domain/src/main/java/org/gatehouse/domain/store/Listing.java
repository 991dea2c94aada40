package org.gatehouse.domain.store;

import java.util.Optional;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.TimeRange;

/**
 * Which invocations to list, newest first.
 *
 * @param filter which rows
 * @param range which instants
 * @param limit at most this many
 * @param after goes on after this row of an earlier slice, if there was one
 */
public record Listing(Filter filter, TimeRange range, int limit, Optional<String> after) {
    /** The newest rows. */
    public static Listing newest(Filter filter, TimeRange range, int limit) {
        return new Listing(filter, range, limit, Optional.empty());
    }
}
