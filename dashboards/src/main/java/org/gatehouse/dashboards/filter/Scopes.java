package org.gatehouse.dashboards.filter;

import java.time.Instant;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.store.Change;

/** Which changes concern a scope. */
public final class Scopes {
    private Scopes() {}

    /**
     * Whether a change may alter answers over the scope: the gateway is looked at, and the rows are in its range. A range
     * that ends now goes on while time passes, so that rows after its end concern it as well.
     */
    public static boolean concerns(Change change, Scope scope) {
        boolean gateway = scope.state().chips().stream()
                .filter(chip -> chip.dimension() == Dimension.Column.GATEWAY)
                .allMatch(chip -> chip.values().contains(change.gateway()) != chip.excluded());
        Instant end = scope.state().span() == Span.CUSTOM ? scope.range().to() : Instant.MAX;
        return gateway
                && !change.range().to().isBefore(scope.range().from())
                && change.range().from().isBefore(end);
    }
}
