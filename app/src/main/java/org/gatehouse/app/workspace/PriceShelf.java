package org.gatehouse.app.workspace;

import java.util.List;
import java.util.Optional;
import org.gatehouse.connectors.price.BundledPrices;
import org.gatehouse.connectors.sample.SampleKind;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.price.PriceBook;
import org.gatehouse.domain.price.PriceRow;
import org.gatehouse.domain.store.Store;

/** The price book of a workspace: the one that ships, and what its sample data add. Loaded when wanted. Thread-safe. */
final class PriceShelf {
    private final Store store;
    private Optional<PriceBook> loaded = Optional.empty();

    PriceShelf(Store store) {
        this.store = store;
    }

    synchronized PriceBook book() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(load());
        }
        return loaded.get();
    }

    /** The gateways have changed. */
    synchronized void reload() {
        loaded = Optional.empty();
    }

    private PriceBook load() {
        PriceBook bundled = BundledPrices.load();
        PriceBook book = bundled;
        for (Gateway gateway : store.gateways()) {
            if (gateway.kind().equals(SampleKind.ID)) {
                book = book.with(prices(gateway, bundled));
            }
        }
        return book;
    }

    private static List<PriceRow> prices(Gateway sample, PriceBook bundled) {
        try {
            return SampleKind.prices(sample, bundled);
        } catch (GatewayException e) {
            // Reading this gateway fails for the same reason and tells it; its rows need no prices then.
            return List.of();
        }
    }
}
