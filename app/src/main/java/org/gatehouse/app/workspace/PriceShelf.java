package org.gatehouse.app.workspace;

import java.util.Optional;
import org.gatehouse.connectors.price.BundledPrices;
import org.gatehouse.connectors.sample.SampleKind;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.price.PriceBook;
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
        PriceBook book = BundledPrices.load();
        for (Gateway gateway : store.gateways()) {
            if (gateway.kind().equals(SampleKind.ID)) {
                book = with(book, gateway);
            }
        }
        return book;
    }

    private static PriceBook with(PriceBook book, Gateway sample) {
        try {
            return book.with(SampleKind.prices(sample, book));
        } catch (GatewayException e) {
            // Reading this gateway fails for the same reason and tells it; its rows need no prices then.
            return book;
        }
    }
}
