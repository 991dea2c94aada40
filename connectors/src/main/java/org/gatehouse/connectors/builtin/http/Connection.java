package org.gatehouse.connectors.builtin.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gatehouse.connectors.builtin.http.LoopbackServer.Handler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One connection: takes request after request until the client or the server ends it. */
final class Connection {
    private static final int IDLE_MILLIS = 300_000;
    private static final int SENDING_MILLIS = 60_000;
    private static final int LINGERING_MILLIS = 1_000;
    private static final int LINGERING_BYTES = 16 << 10;
    private static final int LINGERING_READS = 64;
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
            refuse(in, out, bad);
            return false;
        }
        if (head.isEmpty()) {
            return false;
        }
        in.timeout(SENDING_MILLIS);
        Exchange exchange = new Exchange(head.get(), in, out, watch);
        try {
            handler.handle(exchange);
        } catch (ClientGoneException gone) {
            if (gone.getCause() instanceof BadHttpException bad && !exchange.begun()) {
                refuse(in, out, bad);
            }
            return false;
        }
        return exchange.reusable(DRAINED);
    }

    private void refuse(Input in, OutputStream out, BadHttpException bad) throws IOException {
        out.write(refusal(bad));
        socket.shutdownOutput();
        // Closing while the client still sends would reset the connection, and it might never read why.
        in.timeout(LINGERING_MILLIS);
        byte[] rest = new byte[LINGERING_BYTES];
        int reads = 0;
        while (reads < LINGERING_READS && in.read(rest, 0, rest.length) >= 0) {
            reads++;
        }
    }

    private static byte[] refusal(BadHttpException bad) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("error").put("type", "invalid_request_error").put("message", bad.getMessage());
        byte[] content = JsonMapper.shared().writeValueAsBytes(body);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("HTTP/1.1 " + bad.status()
                        + " \r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: "
                        + content.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }
}
