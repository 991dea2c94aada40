package org.gatehouse.connectors.builtin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;

/** The client's side of one exchange. Whatever fails here means that the client has left. */
final class Client implements AutoCloseable {
    private static final int NO_BODY = -1;
    private static final int STREAMED = 0;
    private static final long DRAINED = 64L << 20;

    private final HttpExchange exchange;

    Client(HttpExchange exchange) {
        this.exchange = exchange;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    String path() {
        return exchange.getRequestURI().getPath();
    }

    /** A header's first value, empty when it is not there. */
    String header(String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    /**
     * The request's body.
     *
     * @throws RefusedException when it has more bytes than {@code most}
     */
    byte[] body(long most) throws ClientGoneException, RefusedException {
        try {
            byte[] bytes = exchange.getRequestBody().readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > most) {
                // A client that is still sending would see a reset connection instead of the answer.
                exchange.getRequestBody().skip(DRAINED);
                throw new RefusedException(
                        413,
                        "too_large",
                        "The request body is larger than " + most
                                + " bytes; raise maxBodyBytes of the gateway or send less.");
            }
            return bytes;
        } catch (IOException gone) {
            throw new ClientGoneException(gone);
        }
    }

    /** Answers with a whole body. */
    void answer(int status, Map<String, String> headers, byte[] body) throws ClientGoneException {
        try {
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
                exchange.getResponseBody().flush();
            }
        } catch (IOException gone) {
            throw new ClientGoneException(gone);
        }
    }

    /** Begins an answer that is streamed. */
    void open(Map<String, String> headers) throws ClientGoneException {
        try {
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(200, STREAMED);
        } catch (IOException gone) {
            throw new ClientGoneException(gone);
        }
    }

    /** Sends a part of a streamed answer at once. */
    void write(byte[] part) throws ClientGoneException {
        try {
            OutputStream out = exchange.getResponseBody();
            out.write(part);
            out.flush();
        } catch (IOException gone) {
            throw new ClientGoneException(gone);
        }
    }

    /** Ends a streamed answer. */
    void finish() throws ClientGoneException {
        try {
            exchange.getResponseBody().close();
        } catch (IOException gone) {
            throw new ClientGoneException(gone);
        }
    }

    @Override
    public void close() {
        exchange.close();
    }
}
