package org.gatehouse.dashboards.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import org.gatehouse.connectors.sample.SampleKind;
import org.gatehouse.connectors.store.H2Store;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.gateway.UsageSource;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.EndpointVersion;
import org.gatehouse.domain.store.Store;

/** Stores for tests. */
public final class Data {
    /** The "now" of all tests and pictures. */
    public static final Instant NOW = Instant.parse("2026-03-12T15:20:00Z");

    private Data() {}

    /** A store with nothing in it. */
    public static Store empty() {
        try {
            return H2Store.open(Files.createTempDirectory("gatehouse-views"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A store with a week of so many sample requests that ends now. */
    public static Store sample(long rows) {
        Store store = empty();
        fill(store, rows);
        return store;
    }

    /** Puts sample requests into a store. */
    public static void fill(Store store, long rows) {
        Gateway gateway = SampleKind.gateway(rows, NOW);
        store.save(gateway);
        try (Connector sample = new SampleKind().open(gateway)) {
            for (EndpointVersion version : SampleKind.history(gateway)) {
                store.configured(version.gateway(), version.endpoint(), version.from());
            }
            UsageSource usage = sample.usage().orElseThrow();
            Page page = usage.pull(Cursor.START, Stop.never());
            store.append(gateway.name(), page);
            while (page.more()) {
                page = usage.pull(page.next(), Stop.never());
                store.append(gateway.name(), page);
            }
        } catch (GatewayException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
