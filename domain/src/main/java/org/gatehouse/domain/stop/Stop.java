package org.gatehouse.domain.stop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;

/**
 * The one cancellation token. Whoever starts work makes it, whoever works asks it; nobody interrupts a thread, because
 * an interrupt inside H2 closes the database under everyone else.
 *
 * <p>Thread-safe. Once stopped it stays stopped.
 */
public final class Stop {
    private final Deque<Runnable> actions = new ArrayDeque<>();
    private boolean stopped;

    /** A token that nobody else holds, for work that is never stopped. */
    public static Stop never() {
        return new Stop();
    }

    /** Asks the work to end: runs every registered action once, on this thread. Repeated calls do nothing. */
    public void stop() {
        Deque<Runnable> due;
        synchronized (this) {
            if (stopped) {
                return;
            }
            stopped = true;
            due = new ArrayDeque<>(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }

    /** Whether the work should end. */
    public synchronized boolean stopped() {
        return stopped;
    }

    /**
     * Ends the work here when it should end.
     *
     * @throws CancellationException when stopped
     */
    public void check() {
        if (stopped()) {
            throw new CancellationException("stopped");
        }
    }

    /**
     * Registers what ends a blocking call, for example {@code statement::cancel}. Runs at once when already stopped.
     *
     * @return a handle that takes the action back; close it when the call has ended
     */
    public Handle onStop(Runnable action) {
        synchronized (this) {
            if (!stopped) {
                actions.add(action);
                return () -> forget(action);
            }
        }
        action.run();
        return () -> {};
    }

    private synchronized void forget(Runnable action) {
        actions.remove(action);
    }

    /** Takes a registered action back. */
    @FunctionalInterface
    public interface Handle extends AutoCloseable {
        @Override
        void close();
    }
}
