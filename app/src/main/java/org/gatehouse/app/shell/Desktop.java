package org.gatehouse.app.shell;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.gatehouse.app.cli.Opening;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.domain.stop.Stop;

/** The window. */
public final class Desktop {
    private Desktop() {}

    /** Shows the window and returns when it is closed; see {@link org.gatehouse.app.cli.Window#open}. */
    public static int open(Opening opening, Stop stop) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        FxThread fx = new FxThread();
        Platform.startup(() -> {
            MainWindow window = new MainWindow(opening, fx, closed::countDown);
            window.show();
            stop.onStop(() -> fx.execute(window::close));
        });
        closed.await();
        return 0;
    }
}
