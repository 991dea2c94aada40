package org.gatehouse.connectors.builtin;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** The one client for all upstreams. It logs nothing: bodies and keys pass through it. */
final class UpstreamHttp {
    private static final int IDLE_CONNECTIONS = 256;
    private static final int IDLE_MINUTES = 5;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WRITE = Duration.ofSeconds(60);

    /** Reasoning models are silent for minutes; shorter limits are set per endpoint. */
    private static final Duration READ = Duration.ofMinutes(10);

    private UpstreamHttp() {}

    static OkHttpClient client() {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_MINUTES, TimeUnit.MINUTES))
                .socketFactory(new PromptSockets())
                .connectTimeout(CONNECT)
                .writeTimeout(WRITE)
                .readTimeout(READ)
                // A redirect would carry the key to another host.
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }
}
