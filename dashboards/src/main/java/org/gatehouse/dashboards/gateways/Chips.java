package org.gatehouse.dashboards.gateways;

import java.util.Optional;
import org.gatehouse.dashboards.filter.Chip;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.filter.FilterState;
import org.gatehouse.domain.query.Dimension.Column;

/** Turns lines of the tree into conditions of the filter. */
final class Chips {
    private final FilterModel filter;

    Chips(FilterModel filter) {
        this.filter = filter;
    }

    /** Shows only rows of this line, besides those that the filter already lets through by the same dimension. */
    void add(Entry entry, GatewayTree tree) {
        if (entry instanceof Entry.OfEndpoint endpoint
                && tree.ambiguous(endpoint.endpoint().name())) {
            filter.add(Column.GATEWAY, endpoint.gateway());
        }
        filter.add(column(entry), value(entry));
    }

    /** The chip that is about this line alone, if there is one. */
    Optional<Chip> alone(Entry entry) {
        return filter.getState().chips().stream()
                .filter(chip -> names(chip, entry) && chip.values().size() == 1)
                .findFirst();
    }

    /** Takes a chip off. */
    void remove(Chip chip) {
        filter.remove(chip);
    }

    /** Whether a filter names this line. */
    static boolean names(FilterState state, Entry entry) {
        return state.chips().stream().anyMatch(chip -> names(chip, entry));
    }

    private static boolean names(Chip chip, Entry entry) {
        return !chip.excluded()
                && chip.dimension() == column(entry)
                && chip.values().contains(value(entry));
    }

    private static Column column(Entry entry) {
        return switch (entry) {
            case Entry.OfGateway gateway -> Column.GATEWAY;
            case Entry.OfEndpoint endpoint -> Column.ENDPOINT;
            case Entry.OfDestination destination -> Column.DESTINATION;
        };
    }

    /** The line's name. */
    static String value(Entry entry) {
        return switch (entry) {
            case Entry.OfGateway gateway -> gateway.gateway().name();
            case Entry.OfEndpoint endpoint -> endpoint.endpoint().name();
            case Entry.OfDestination destination -> destination.destination().name();
        };
    }
}
