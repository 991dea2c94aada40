package org.gatehouse.connectors.builtin.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that sends prepared requests; as little code as can be, so that it measures others and not itself. */
final class Shot implements AutoCloseable {
    private static final long STALE_NANOS = 3_000_000_000L;

    private final Socket socket;
    private final InputStream in;
    private long firstByte;
    private long lastUsed = System.nanoTime();

    Shot(Target target) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), target.port());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 64 << 10);
    }

    /** A request as bytes. */
    static byte[] request(Target target, boolean stream) {
        String body = "{\"model\":\"bench\",\"stream\":" + stream + ",\"messages\":[{\"role\":\"user\",\"content\":\""
                + "How fast is light? ".repeat(20) + "\"}]}";
        StringBuilder head = new StringBuilder("POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1:")
                .append(target.port())
                .append("\r\nContent-Type: application/json\r\nAccept: */*\r\nContent-Length: ")
                .append(body.length())
                .append("\r\n");
        target.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return (head + "\r\n" + body).getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends it and reads the whole answer. */
    void fire(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String head = head();
        if (!head.startsWith("http/1.1 200")) {
            throw new IOException(head);
        }
        firstByte = 0;
        int length = head.indexOf("content-length:");
        if (length >= 0) {
            int end = head.indexOf('\n', length);
            skip(Integer.parseInt(
                    head.substring(length + "content-length:".length(), end).strip()));
        } else {
            chunks();
        }
        lastUsed = System.nanoTime();
    }

    /** Whether the server may be about to close it: Node does so after five idle seconds. */
    boolean stale() {
        return System.nanoTime() - lastUsed > STALE_NANOS;
    }

    /** When the first byte of the last answer's body was here. */
    long firstByte() {
        return firstByte;
    }

    private void chunks() throws IOException {
        int size = Integer.parseInt(line().strip(), 16);
        while (size > 0) {
            skip(size + 2);
            size = Integer.parseInt(line().strip(), 16);
        }
        line();
    }

    private void skip(int count) throws IOException {
        in.skipNBytes(1);
        if (firstByte == 0) {
            firstByte = System.nanoTime();
        }
        in.skipNBytes(count - 1L);
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        String line = line();
        while (!line.isBlank()) {
            head.append(line.toLowerCase(Locale.ROOT)).append('\n');
            line = line();
        }
        return head.toString();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("closed after: " + line);
            }
            line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
