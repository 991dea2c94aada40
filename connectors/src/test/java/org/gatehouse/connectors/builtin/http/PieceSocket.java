package org.gatehouse.connectors.builtin.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A client whose bytes arrive in pieces that a test chooses, which a real socket would join as it likes. */
final class PieceSocket extends Socket {
    private final byte[] sent;
    private final List<Integer> ends;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private int at;

    /** @param ends where a read ends at the latest, rising */
    PieceSocket(byte[] sent, List<Integer> ends) {
        this.sent = sent;
        this.ends = new ArrayList<>(ends);
        this.ends.add(sent.length);
    }

    static PieceSocket whole(String sent) {
        return new PieceSocket(sent.getBytes(StandardCharsets.ISO_8859_1), List.of());
    }

    /** Serves it to its end and tells what the client got, without the dates. */
    String served(LoopbackServer.Handler handler) {
        try (Watch watch = new Watch()) {
            new Connection(this, handler, watch).run();
        }
        return received.toString(StandardCharsets.UTF_8).replaceAll("date: [^\r]*\r\n", "");
    }

    @Override
    public InputStream getInputStream() {
        return new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("a read for each byte would be slow");
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (at == sent.length) {
                    return -1;
                }
                int end = ends.stream().filter(e -> e > at).findFirst().orElse(sent.length);
                int count = Math.min(length, end - at);
                System.arraycopy(sent, at, into, offset, count);
                at += count;
                return count;
            }
        };
    }

    @Override
    public OutputStream getOutputStream() {
        return received;
    }

    @Override
    public void setTcpNoDelay(boolean on) {}

    @Override
    public void setSoTimeout(int millis) {}

    @Override
    public void shutdownOutput() throws IOException {
        received.flush();
    }
}
