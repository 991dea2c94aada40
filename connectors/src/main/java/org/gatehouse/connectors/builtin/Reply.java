package org.gatehouse.connectors.builtin;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * The head of an upstream's answer, and its body as it comes.
 *
 * @param status HTTP status
 * @param headers what the client may hear of the head, names in lower case
 * @param body closing it ends the call
 */
record Reply(int status, Map<String, String> headers, InputStream body) implements Closeable {
    /** An answer that is there as a whole. */
    static Reply whole(int status, Map<String, String> headers, byte[] body) {
        return new Reply(status, headers, new ByteArrayInputStream(body));
    }

    boolean failed() {
        return status >= 400;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
