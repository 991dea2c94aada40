package org.gatehouse.app.shell;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.gatehouse.app.cli.Opening;
import org.gatehouse.domain.stop.Stop;

/** The window. */
public final class Desktop {
    private Desktop() {}

    /** Shows the window and returns when it is closed; see {@link org.gatehouse.app.cli.Window#open}. */
    public static int open(Opening opening, Stop stop) throws InterruptedException {
        var closed = new CountDownLatch(1);
        stop.onStop(closed::countDown);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setTitle("Gatehouse");
            stage.setScene(new Scene(new Label(opening.folder().toString()), 640, 400));
            stage.setOnHidden(event -> closed.countDown());
            stage.show();
        });
        closed.await();
        return 0;
    }
}
