package org.gatehouse.connectors.builtin;

import java.util.Map;

/** What the JDK's HTTP server reads once, before the first server is made, and only from system properties. */
final class ServerSettings {
    private static final Map<String, String> SETTINGS = Map.of(
            // Without it the second small packet of an answer waits for the client's delayed acknowledgement: 40 ms.
            "sun.net.httpserver.nodelay",
            "true",
            // The default of 200 closes connections under a load test while clients still write to them.
            "sun.net.httpserver.maxIdleConnections",
            "4096",
            // SDKs keep connections for minutes; a server that closes first makes their next call fail.
            "sun.net.httpserver.idleInterval",
            "300");

    private ServerSettings() {}

    /** Sets them, except those that the user has set. */
    static void apply() {
        SETTINGS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
