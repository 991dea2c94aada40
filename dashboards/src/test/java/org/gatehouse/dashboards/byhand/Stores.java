package org.gatehouse.dashboards.byhand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
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

/** Real stores in folders of their own. */
public final class Stores {
    /** When the sample ends; the "now" of tests and pictures. */
    public static final Instant NOW = Instant.parse("2026-03-12T15:20:00Z");

    private Stores() {}

    /** One with nothing in it. */
    public static Store empty() {
        try {
            return H2Store.open(Files.createTempDirectory("gatehouse-lists"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One with a week of so many sample requests that ends now. */
    public static Store sample(long rows) {
        Store store = empty();
        Gateway gateway = SampleKind.gateway(rows, NOW);
        store.save(gateway);
        try (Connector sample = new SampleKind().open(gateway)) {
            for (EndpointVersion version : SampleKind.history(gateway)) {
                store.configured(version.gateway(), version.endpoint(), version.from());
            }
            UsageSource usage = sample.usage().orElseThrow();
            Page page = Page.of(List.of(), Cursor.START, NOW, true);
            while (page.more()) {
                page = usage.pull(page.next(), Stop.never());
                store.append(gateway.name(), page);
            }
        } catch (GatewayException failed) {
            throw new IllegalStateException(failed);
        }
        return store;
    }
}
