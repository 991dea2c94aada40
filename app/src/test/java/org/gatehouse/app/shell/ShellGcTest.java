package org.gatehouse.app.shell;

import java.lang.ref.WeakReference;
import javafx.scene.layout.Region;
import org.gatehouse.app.command.Perspective;
import org.gatehouse.app.command.Tool;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.theme.Look;
import org.junit.jupiter.api.Test;

/** A window that was closed is let go, though its workspace lives on. */
final class ShellGcTest {
    @Test
    void theContentOfAClosedWindow() {
        try (Screen screen = Screen.empty(Look.LIGHT)) {
            WeakReference<Shell> closed = Fx.get(() -> {
                Shell second = new Shell(screen.parts, () -> {});
                screen.scene.setRoot(second);
                screen.scene.snapshot(null);
                second.desk().arrange(Perspective.DEVELOPER);
                second.desk().toggle(Tool.SQL);
                screen.scene.snapshot(null);
                second.desk().search();
                screen.scene.snapshot(null);
                second.close();
                screen.scene.setRoot(new Region());
                screen.scene.snapshot(null);
                return new WeakReference<>(second);
            });
            Fx.await("the window is collected", () -> {
                System.gc();
                return closed.get() == null;
            });
        }
    }
}
