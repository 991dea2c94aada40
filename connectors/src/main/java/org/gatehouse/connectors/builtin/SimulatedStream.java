package org.gatehouse.connectors.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gatehouse.domain.simulate.SimulatedTry;

/** Server-sent events that come as fast as the plan says: the first at the first byte, the rest evenly after it. */
final class SimulatedStream extends InputStream {
    private final List<String> events;
    private final SimulatedTry plan;
    private final Pace pace;
    private int next;
    private byte[] buffer = new byte[0];
    private int at;

    SimulatedStream(List<String> events, SimulatedTry plan, Pace pace) {
        this.events = events;
        this.plan = plan;
        this.pace = pace;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == buffer.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, buffer.length - at);
        System.arraycopy(buffer, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (next == events.size()) {
            return false;
        }
        pace.until(due());
        buffer = ("data: " + events.get(next++) + "\n\n").getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    private long due() {
        long rest = plan.totalMicros() - plan.ttfbMicros();
        return plan.ttfbMicros() + rest * next / Math.max(1, events.size() - 1);
    }

    @Override
    public void close() {
        pace.close();
    }
}
