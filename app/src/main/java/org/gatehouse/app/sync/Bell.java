package org.gatehouse.app.sync;

import java.time.Duration;

/** Lets one thread wait until there is something to do. Thread-safe. */
final class Bell {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private boolean rung;
    private boolean closed;

    /** Ends a wait once its gap is over; a bell rung while nobody waits ends the next wait. */
    synchronized void ring() {
        rung = true;
        notifyAll();
    }

    /** Ends every wait at once, now and later. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Waits for the gap in any case, then until the bell is rung, but no longer than told. */
    synchronized void await(Duration gap, Duration longest) throws InterruptedException {
        long start = System.nanoTime();
        long left;
        while (!closed && (left = left(start, rung ? gap : longest)) > 0) {
            wait(left);
        }
        rung = false;
    }

    private static long left(long start, Duration until) {
        long nanos = until.toNanos() - (System.nanoTime() - start);
        return nanos <= 0 ? 0 : nanos / NANOS_PER_MILLI + 1;
    }
}
