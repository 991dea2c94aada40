package org.gatehouse.app.shell;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.gatehouse.app.jobs.Threads;
import org.gatehouse.app.shell.notice.Notices;
import org.gatehouse.dashboards.fx.FxThread;

/** Short reads off the JavaFX thread, too short to be shown as jobs. What goes wrong becomes a notice. */
public final class Background {
    private final FxThread fx;
    private final Notices notices;

    public Background(FxThread fx, Notices notices) {
        this.fx = fx;
        this.notices = notices;
    }

    /** Reads on a thread of its own, then hands the answer over on the JavaFX thread. */
    public <T> void read(String name, Callable<T> work, Consumer<? super T> then) {
        Threads.start(name, () -> {
            try {
                T answer = work.call();
                fx.execute(() -> then.accept(answer));
            } catch (Exception e) {
                String message = String.valueOf(e.getMessage());
                fx.execute(() -> notices.problem(message));
            }
        });
    }
}
