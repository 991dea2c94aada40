package org.gatehouse.dashboards.gateways;

import java.time.Instant;
import java.util.List;
import org.gatehouse.dashboards.byhand.Stores;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.store.Store;

/** Gateways for tests. */
public final class Somewhere {
    static final Instant NOW = Instant.parse("2026-03-12T15:20:00Z");

    private Somewhere() {}

    /** A store with them. */
    public static Store store() {
        Store store = Stores.empty();
        fill(store);
        return store;
    }

    public static void fill(Store store) {
        add(store, "eu-prod", "databricks", "https://adb-1234.azuredatabricks.net", Environment.PRODUCTION);
        add(store, "litellm-staging", "litellm", "http://litellm.staging:4000", Environment.STAGING);
        add(store, "this-computer", "builtin", "http://127.0.0.1:4141", Environment.DEVELOPMENT);
        add(store, "sample", "sample", "", Environment.SAMPLE);
        store.configured(
                "eu-prod",
                endpoint("support-chat", to("sonnet-eu", "anthropic", "claude-sonnet-4-5", 100)),
                NOW.minusSeconds(9_000));
        store.configured(
                "eu-prod",
                endpoint(
                        "support-chat",
                        to("sonnet-eu", "anthropic", "claude-sonnet-4-5", 70),
                        to("gpt-east", "azure", "gpt-5-mini", 30),
                        to("llama-own", "databricks", "llama-3.3-70b", 0)),
                NOW.minusSeconds(3_600));
        store.configured(
                "eu-prod",
                endpoint("vectors", to("embed", "openai", "text-embedding-3-large", 100)),
                NOW.minusSeconds(9_000));
        store.configured(
                "litellm-staging",
                endpoint("support-chat", to("mistral", "mistral", "mistral-large", 100)),
                NOW.minusSeconds(9_000));
        store.configured(
                "sample",
                endpoint(
                        "chat",
                        to("claude-simulated", "simulated", "simulated/claude-sonnet-4-5", 80),
                        to("gpt-simulated", "simulated", "simulated/gpt-5-mini", 20)),
                NOW.minusSeconds(9_000));
    }

    private static void add(Store store, String name, String kind, String url, Environment environment) {
        store.save(new Gateway(name, kind, url, "", environment));
        store.append(name, Page.of(List.of(), new Cursor("x"), NOW.minusSeconds(300), false));
    }

    static Endpoint endpoint(String name, Destination... destinations) {
        return new Endpoint(name, List.of(destinations), 0);
    }

    static Destination to(String name, String provider, String model, int percent) {
        return new Destination(name, provider, model, percent);
    }
}
