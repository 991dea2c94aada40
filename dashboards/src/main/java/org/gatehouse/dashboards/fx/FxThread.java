package org.gatehouse.dashboards.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The JavaFX thread as an executor: at once when already on it, otherwise queued. Nobody else queues work for it. */
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
