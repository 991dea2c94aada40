package org.gatehouse.connectors.builtin.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gatehouse.connectors.builtin.http.LoopbackServer.Handler;

/** One connection: takes request after request until the client or the server ends it. */
final class Connection {
    private static final int IDLE_MILLIS = 300_000;
    private static final int SENDING_MILLIS = 60_000;
    private static final long DRAINED = 64L << 20;

    private final Socket socket;
    private final Handler handler;
    private final Watch watch;

    Connection(Socket socket, Handler handler, Watch watch) {
        this.socket = socket;
        this.handler = handler;
        this.watch = watch;
    }

    /** Serves it to its end. */
    void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            Input in = new Input(socket);
            OutputStream out = socket.getOutputStream();
            while (one(in, out)) {
                // The next request of the same client.
            }
        } catch (IOException ended) {
            // The connection is of no use any more, and there is nobody to be told.
            return;
        }
    }

    private boolean one(Input in, OutputStream out) throws IOException {
        in.timeout(IDLE_MILLIS);
        Optional<Head> head;
        try {
            head = HeadReader.read(in);
        } catch (BadHttpException bad) {
            out.write(refusal(bad));
            return false;
        }
        if (head.isEmpty()) {
            return false;
        }
        in.timeout(SENDING_MILLIS);
        Exchange exchange = new Exchange(head.get(), in, out, watch);
        handler.handle(exchange);
        return exchange.reusable(DRAINED);
    }

    private static byte[] refusal(BadHttpException bad) {
        String body = "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"" + bad.getMessage() + "\"}}";
        return ("HTTP/1.1 " + bad.status()
                        + " \r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
