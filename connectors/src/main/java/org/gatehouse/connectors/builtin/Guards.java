package org.gatehouse.connectors.builtin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.gatehouse.connectors.builtin.http.Exchange;

/**
 * What keeps web pages out. The gateway holds paid keys and listens on loopback, so a page in the user's browser can reach
 * it: a foreign {@code Origin} is refused, a {@code Host} that is not loopback means that a name was rebound to
 * 127.0.0.1, and a body must be declared as JSON, which a page cannot send elsewhere without being asked first.
 */
final class Guards {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    private Guards() {}

    /** Refuses what a foreign page could have sent. */
    static void place(Exchange client) throws RefusedException {
        if (!LOOPBACK.contains(host(client.header("host")))) {
            throw new RefusedException(
                    403, "foreign_host", "The Host header does not name this machine; call http://127.0.0.1 instead.");
        }
        String origin = client.header("origin");
        if (!origin.isEmpty() && !loopbackOrigin(origin)) {
            throw new RefusedException(
                    403, "foreign_origin", "Pages from elsewhere may not call the gateway; call it from a program.");
        }
    }

    /** Refuses anything but this method. */
    static void method(Exchange client, String allowed) throws RefusedException {
        if (!client.method().equals(allowed)) {
            throw new RefusedException(
                    405, "wrong_method", client.path() + " takes " + allowed + ", not " + client.method() + ".");
        }
    }

    /** Refuses a body that is not declared as JSON. */
    static void json(Exchange client) throws RefusedException {
        String type = client.header("content-type").toLowerCase(Locale.ROOT);
        int end = type.indexOf(';');
        if (!(end < 0 ? type : type.substring(0, end)).strip().equals("application/json")) {
            throw new RefusedException(415, "wrong_type", "Send the body with Content-Type: application/json.");
        }
    }

    private static String host(String header) {
        String lower = header.toLowerCase(Locale.ROOT);
        int bracket = lower.indexOf(']');
        int colon = lower.indexOf(':', bracket + 1);
        return colon < 0 ? lower : lower.substring(0, colon);
    }

    private static boolean loopbackOrigin(String origin) {
        try {
            String host = new URI(origin).getHost();
            return LOOPBACK.contains(Objects.requireNonNullElse(host, "").toLowerCase(Locale.ROOT));
        } catch (URISyntaxException bad) {
            return false;
        }
    }
}
