package org.gatehouse.app.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.gatehouse.app.jobs.Threads;
import org.gatehouse.app.shell.notice.Notices;
import org.gatehouse.dashboards.fx.FxThread;

/** Short reads off the JavaFX thread, too short to be shown as jobs. What goes wrong becomes a notice. */
public final class Background {
    private final FxThread fx;
    private final Notices notices;

    private final AtomicInteger reading = new AtomicInteger();

    public Background(FxThread fx, Notices notices) {
        this.fx = fx;
        this.notices = notices;
    }

    /** Reads on a thread of its own, then hands the answer over on the JavaFX thread. */
    public <T> void read(String name, Callable<T> work, Consumer<? super T> then) {
        reading.incrementAndGet();
        Threads.start(name, () -> {
            try {
                T answer = work.call();
                deliver(() -> then.accept(answer));
            } catch (Exception e) {
                String message = String.valueOf(e.getMessage());
                deliver(() -> notices.problem(message));
            }
        });
    }

    private void deliver(Runnable outcome) {
        fx.execute(() -> {
            outcome.run();
            reading.decrementAndGet();
        });
    }

    /** Whether everything that was asked for has been handed over. */
    public boolean idle() {
        return reading.get() == 0;
    }
}
