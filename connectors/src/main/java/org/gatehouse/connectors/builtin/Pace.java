package org.gatehouse.connectors.builtin;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gatehouse.domain.stop.Stop;

/** Waits as long as a simulated model takes, and wakes at once when the call is stopped. */
final class Pace implements AutoCloseable {
    private final long start = System.nanoTime();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Stop.Handle handle;

    Pace(Stop stop) {
        handle = stop.onStop(stopped::countDown);
    }

    /**
     * Waits until so many microseconds after the start.
     *
     * @throws IOException when stopped meanwhile
     */
    void until(long micros) throws IOException {
        long left = TimeUnit.MICROSECONDS.toNanos(micros) - (System.nanoTime() - start);
        try {
            if (stopped.await(left, TimeUnit.NANOSECONDS)) {
                throw new IOException("stopped");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
