package org.gatehouse.connectors.builtin;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What went through one exchange, as far as it is kept: nothing at all unless capturing is on. */
final class Capture {
    /** The most that is kept of a request and of an answer, in bytes. */
    static final int MOST = 256 << 10;

    private final boolean on;
    private final ByteArrayOutputStream request = new ByteArrayOutputStream(0);
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream(0);

    Capture(boolean on) {
        this.on = on;
    }

    void request(byte[] bytes) {
        keep(request, bytes);
    }

    void answer(byte[] bytes) {
        keep(answer, bytes);
    }

    private void keep(ByteArrayOutputStream kept, byte[] bytes) {
        if (on) {
            kept.write(bytes, 0, Math.min(bytes.length, MOST - kept.size()));
        }
    }

    boolean on() {
        return on;
    }

    String request() {
        return request.toString(StandardCharsets.UTF_8);
    }

    String answer() {
        return answer.toString(StandardCharsets.UTF_8);
    }
}
