package org.gatehouse.app.shell;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.gatehouse.app.command.Panel;
import org.gatehouse.app.command.Perspective;
import org.gatehouse.app.command.Tool;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.gallery.Goldens;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Listing;
import org.junit.jupiter.api.Test;

/** Pictures of the whole window. */
final class ShellGalleryTest {
    @Test
    void wide() throws IOException {
        try (Screen screen = Screen.full(1600, 1000, Look.LIGHT)) {
            Goldens.check("window-light", screen.picture());
        }
    }

    @Test
    void narrow() throws IOException {
        try (Screen screen = Screen.full(1000, 700, Look.LIGHT)) {
            Goldens.check("window-narrow", screen.picture());
        }
    }

    @Test
    void inspector() throws IOException {
        try (Screen screen = Screen.full(1600, 1000, Look.DARK)) {
            screen.act(desk -> desk.arrange(Perspective.DEVELOPER));
            var newest = screen.parts
                    .store()
                    .list(
                            Listing.newest(
                                    screen.shell.filter().scope().filter(),
                                    screen.shell.filter().scope().range(),
                                    1),
                            Stop.never())
                    .rows()
                    .getFirst();
            Fx.run(() -> screen.shell.inspect(newest));
            screen.settle();
            Goldens.check("window-developer-dark", screen.picture());
        }
    }

    @Test
    void search() throws IOException {
        try (Screen screen = Screen.full(1600, 1000, Look.DARK)) {
            screen.act(ShellDesk::search);
            Fx.run(() -> ((TextField) screen.shell.lookup(".palette-field")).setText("su"));
            screen.settle();
            Goldens.check("window-search-dark", screen.picture());
        }
    }

    @Test
    void tasksAndNotices() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        try (Screen screen = Screen.full(1600, 1000, Look.LIGHT)) {
            screen.parts
                    .jobs()
                    .start("Import the June export", progress -> {
                        throw new IllegalStateException(
                                "line 40,112 is torn; remove it from june.jsonl and import again");
                    })
                    .await();
            screen.parts.jobs().start("Export requests", progress -> {
                progress.tell("412,000 of 960,000 rows", OptionalDouble.of(0.43));
                end.await();
                return "";
            });
            screen.act(desk -> desk.toggle(Tool.TASKS));
            Goldens.check("window-tasks", screen.picture());
            end.countDown();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void sql() throws IOException {
        try (Screen screen = Screen.full(1600, 1000, Look.LIGHT)) {
            screen.act(ShellDesk::runSql);
            Fx.await(
                    "the statement has run",
                    () -> screen.parts.jobs().snapshot().stream()
                            .allMatch(job -> job.state().ended()));
            screen.settle();
            Fx.run(() -> screen.shell.lookupAll(".sql-status").forEach(label -> label.setVisible(false)));
            Goldens.check("window-sql", screen.picture());
        }
    }

    @Test
    void panels() throws IOException {
        try (Screen screen = Screen.full(1200, 800, Look.LIGHT)) {
            for (Panel panel :
                    new Panel[] {Panel.CONNECT, Panel.ADD_GATEWAY, Panel.DOCTOR, Panel.MANUAL, Panel.KEYMAP}) {
                screen.act(desk -> desk.open(panel));
                Fx.await("it is open", () -> screen.shell.lookup(".panel-sheet") != null);
                screen.settle();
                Goldens.check("panel-" + panel.name().toLowerCase(Locale.ROOT), screen.picture());
            }
        }
    }

    @Test
    void keys() throws IOException {
        try (Screen screen = Screen.full(1200, 800, Look.DARK)) {
            screen.act(desk -> desk.open(Panel.KEYS));
            Fx.run(() -> {
                TextField name = (TextField) screen.shell.lookup(".key-name");
                name.setText("laptop");
                ((Button) screen.shell.lookup(".create-key")).fire();
                screen.shell
                        .lookupAll(".copy-box .text-area")
                        .forEach(area -> ((TextArea) area)
                                .setText("gh-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"));
            });
            Fx.await(
                    "the key is kept", () -> !screen.host.gatewayConfig().keys().isEmpty());
            screen.settle();
            Goldens.check("panel-keys-dark", screen.picture());
        }
    }

    @Test
    void empty() throws IOException {
        try (Screen screen = Screen.empty(Look.LIGHT)) {
            Goldens.check("window-empty", screen.picture());
        }
    }
}
