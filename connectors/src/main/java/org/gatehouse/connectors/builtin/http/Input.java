package org.gatehouse.connectors.builtin.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What a client sends. One thread reads; while its handler is busy elsewhere, the watch looks whether the client is still
 * there. What the watch reads by that is kept for the reader.
 */
final class Input {
    private static final int BUFFER = 16 << 10;
    private static final int GLANCE_MILLIS = 1;

    private final Socket socket;
    private final InputStream in;
    private final ReentrantLock lock = new ReentrantLock();
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private boolean ended;
    private int timeoutMillis;

    Input(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    /** How long a read may wait from now on. */
    void timeout(int millis) {
        timeoutMillis = millis;
    }

    /** The next byte, -1 at the end. */
    int read() throws IOException {
        lock.lock();
        try {
            return filled() ? buffer[at++] & 0xff : -1;
        } finally {
            lock.unlock();
        }
    }

    /** Some of the next bytes, -1 at the end. */
    int read(byte[] into, int offset, int length) throws IOException {
        lock.lock();
        try {
            if (!filled()) {
                return -1;
            }
            int count = Math.min(length, end - at);
            System.arraycopy(buffer, at, into, offset, count);
            at += count;
            return count;
        } finally {
            lock.unlock();
        }
    }

    private boolean filled() throws IOException {
        if (at < end) {
            return true;
        }
        return !ended && fill(timeoutMillis);
    }

    private boolean fill(int millis) throws IOException {
        socket.setSoTimeout(millis);
        int count = in.read(buffer);
        at = 0;
        end = Math.max(0, count);
        ended = count < 0;
        return count > 0;
    }

    /** Whether the client has closed its side. Takes a millisecond when it has not. */
    boolean gone() {
        if (!lock.tryLock()) {
            return false;
        }
        try {
            return at == end && (ended || !fill(GLANCE_MILLIS));
        } catch (SocketTimeoutException silent) {
            return false;
        } catch (IOException broken) {
            return true;
        } finally {
            lock.unlock();
        }
    }
}
