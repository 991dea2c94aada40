package org.gatehouse.connectors.builtin.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.gatehouse.domain.stop.Stop;

/** One request and its answer. Used by the thread of its handler. */
public final class Exchange {
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Head head;
    private final Input in;
    private final Body body;
    private final OutputStream out;
    private final Watch watch;
    private byte[] pendingHead = new byte[0];
    private boolean continued;
    private boolean begun;
    private boolean complete;

    Exchange(Head head, Input in, OutputStream out, Watch watch) {
        this.head = head;
        this.in = in;
        this.body = new Body(in, head);
        this.out = out;
        this.watch = watch;
    }

    /** The request's method. */
    public String method() {
        return head.method();
    }

    /** The request's path, without the query. */
    public String path() {
        return head.path();
    }

    /** A header's value by its name in lower case, empty when it is not there. */
    public String header(String name) {
        return head.header(name);
    }

    /**
     * The request's body.
     *
     * @throws TooLargeException when it has more bytes than {@code most}
     */
    public byte[] body(long most) throws ClientGoneException, TooLargeException {
        try {
            if (head.waits() && !continued) {
                out.write(CONTINUE);
            }
            continued = true;
            return body.read(most);
        } catch (IOException gone) {
            throw new ClientGoneException(gone);
        }
    }

    /** Stops this when the client leaves before it is answered; close the handle to look no longer. */
    public Stop.Handle whenLeft(Stop stop) {
        return watch.add(in, stop);
    }

    /** Answers with a whole body. */
    public void answer(int status, Map<String, String> headers, byte[] content) throws ClientGoneException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 512);
        bytes.writeBytes(head(status, headers, "content-length: " + content.length));
        if (!head.method().equals("HEAD")) {
            bytes.writeBytes(content);
        }
        begun = true;
        send(bytes.toByteArray());
        complete = true;
    }

    /** Begins an answer that is streamed; its head goes out with the first part. */
    public void open(int status, Map<String, String> headers) {
        pendingHead = head(status, headers, head.http10() ? "" : "transfer-encoding: chunked");
        begun = true;
    }

    /** Sends a part of a streamed answer at once. */
    public void write(byte[] part) throws ClientGoneException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(pendingHead.length + part.length + 16);
        bytes.writeBytes(pendingHead);
        pendingHead = new byte[0];
        if (head.http10()) {
            bytes.writeBytes(part);
        } else if (part.length > 0) {
            bytes.writeBytes((Integer.toHexString(part.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(part);
            bytes.write('\r');
            bytes.write('\n');
        }
        send(bytes.toByteArray());
    }

    /** Ends a streamed answer. */
    public void finish() throws ClientGoneException {
        write(new byte[0]);
        if (!head.http10()) {
            send(LAST_CHUNK);
            complete = true;
        }
    }

    /** Whether an answer was begun. */
    boolean begun() {
        return begun;
    }

    /** Whether the connection can take another request after this one, within reason. */
    boolean reusable(long drained) throws IOException {
        boolean readable = body.done() || ((continued || !head.waits()) && body.drain(drained));
        return complete && readable && head.keepsAlive();
    }

    private void send(byte[] bytes) throws ClientGoneException {
        try {
            out.write(bytes);
        } catch (IOException gone) {
            throw new ClientGoneException(gone);
        }
    }

    private byte[] head(int status, Map<String, String> headers, String framing) {
        StringBuilder text =
                new StringBuilder(512).append("HTTP/1.1 ").append(status).append(" \r\n");
        text.append("date: ")
                .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)))
                .append("\r\n");
        headers.forEach((name, value) ->
                text.append(name).append(": ").append(oneLine(value)).append("\r\n"));
        if (!framing.isEmpty()) {
            text.append(framing).append("\r\n");
        }
        if (!head.keepsAlive() || framing.isEmpty()) {
            text.append("connection: close\r\n");
        }
        return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String oneLine(String value) {
        return value.replace('\r', ' ').replace('\n', ' ');
    }
}
