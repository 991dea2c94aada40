package org.gatehouse.connectors.builtin;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.gatehouse.domain.stop.Stop;
import org.jspecify.annotations.Nullable;

/** Stops an attempt whose first byte does not come in time. */
final class FirstToken implements AutoCloseable {
    private enum State {
        WAITING,
        ARRIVED,
        EXPIRED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final @Nullable Future<?> alarm;

    /**
     * @param millis how long to wait; 0 for ever
     */
    FirstToken(long millis, Stop stop, ScheduledExecutorService timer) {
        alarm = millis == 0 ? null : timer.schedule(() -> expire(stop), millis, TimeUnit.MILLISECONDS);
    }

    private void expire(Stop stop) {
        if (state.compareAndSet(State.WAITING, State.EXPIRED)) {
            stop.stop();
        }
    }

    /** The first byte is here: from now on the attempt may take as long as it likes. */
    void arrived() {
        state.compareAndSet(State.WAITING, State.ARRIVED);
        close();
    }

    boolean expired() {
        return state.get() == State.EXPIRED;
    }

    @Override
    public void close() {
        if (alarm != null) {
            alarm.cancel(false);
        }
    }
}
