package org.gatehouse.dashboards.requests;

import java.util.List;
import java.util.Optional;
import org.gatehouse.dashboards.filter.FilterState;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.filter.Span;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Change;
import org.gatehouse.domain.store.Listing;
import org.gatehouse.domain.store.Slice;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.Stored;

/**
 * What the list was asked for.
 *
 * @param scope the filter over all pages, at the instant of asking
 * @param text the quick filter
 */
record Asked(Scope scope, String text) {
    /** Both filters together. */
    Filter filter() {
        return scope.filter().and(QuickFilter.parse(text));
    }

    /** Lists rows older than a cursor, or the newest. */
    Listing listing(int limit, Optional<String> after) {
        return new Listing(filter(), scope.range(), limit, after);
    }

    /** Whether this asks for the same rows as the other, only later. */
    boolean sameAs(Asked other) {
        return comparable(scope.state()).equals(comparable(other.scope.state())) && text.equals(other.text);
    }

    // What is counted and how it is grouped makes no difference to a list.
    private static List<Object> comparable(FilterState state) {
        return List.of(state.span(), state.custom(), state.chips());
    }

    /** Whether changed rows may belong into the list. A range that ends now also holds what comes after it was asked. */
    boolean concernedBy(Change change) {
        TimeRange range = scope.range();
        boolean open = scope.state().span() != Span.CUSTOM;
        return !change.range().to().isBefore(range.from())
                && (open || change.range().from().isBefore(range.to()));
    }

    /**
     * The newest rows that pass. When none passes and the text is one word, the request with that id in any gateway,
     * whatever the filter says: somebody pasted it from a log.
     */
    Listed newest(Store store, int limit, Stop stop) {
        Slice slice = store.list(listing(limit, Optional.empty()), stop);
        if (!slice.rows().isEmpty()) {
            return new Listed(this, slice, false, true);
        }
        List<Gateway> gateways = store.gateways();
        List<Stored> byId = text.isBlank() || text.strip().contains(" ")
                ? List.of()
                : gateways.stream()
                        .flatMap(gateway -> store.find(gateway.name(), text.strip()).stream())
                        .toList();
        return new Listed(this, new Slice(byId, Optional.empty()), !byId.isEmpty(), !gateways.isEmpty());
    }

    /**
     * The answer.
     *
     * @param asked the question
     * @param slice its newest rows
     * @param byId whether the row was found by its id, outside the filter
     * @param gateways whether there is any gateway
     */
    record Listed(Asked asked, Slice slice, boolean byId, boolean gateways) {}
}
