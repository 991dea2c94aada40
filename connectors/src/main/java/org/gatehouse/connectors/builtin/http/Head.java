package org.gatehouse.connectors.builtin.http;

import java.util.Locale;
import java.util.Map;

/**
 * The head of a request.
 *
 * @param method as it was sent
 * @param path without the query
 * @param http10 whether the client speaks HTTP/1.0, which knows no chunks
 * @param headers by name in lower case; values of repeated ones are joined with a comma
 */
record Head(String method, String path, boolean http10, Map<String, String> headers) {
    /** A header's value, empty when it is not there. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    boolean chunked() {
        return !header("transfer-encoding").isEmpty();
    }

    /** Whether the client waits for a word before it sends the body. */
    boolean waits() {
        return header("expect").equalsIgnoreCase("100-continue");
    }

    /** Whether the connection is used again after this exchange. */
    boolean keepsAlive() {
        return !http10 && !header("connection").toLowerCase(Locale.ROOT).contains("close");
    }
}
