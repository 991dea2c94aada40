package org.gatehouse.app.shell;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.gatehouse.app.cli.Opening;
import org.gatehouse.app.jobs.Threads;
import org.gatehouse.app.settings.Settings;
import org.gatehouse.app.settings.SettingsFile;
import org.gatehouse.app.shell.session.Session;
import org.gatehouse.app.shell.session.WindowBounds;
import org.gatehouse.app.workspace.Workspace;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.dashboards.theme.Theme;

/** The window on the screen: shown at once, filled when the workspace is open. */
final class MainWindow {
    private static final double WIDTH = 1500;
    private static final double HEIGHT = 940;
    private static final double SMALLEST_WIDTH = 800;
    private static final double SMALLEST_HEIGHT = 560;
    private static final double SCREEN_SHARE = 0.92;

    private final Opening opening;
    private final FxThread fx;
    private final Stage stage = new Stage();
    private final StackPane root = new StackPane();
    private Optional<Shell> shell = Optional.empty();
    private Optional<Session> session = Optional.empty();

    /** @param closed told when the window is closed */
    MainWindow(Opening opening, FxThread fx, Runnable closed) {
        this.opening = opening;
        this.fx = fx;
        stage.setOnHidden(event -> {
            shell.ifPresent(Shell::close);
            closed.run();
        });
        stage.setOnCloseRequest(event -> keepBounds());
    }

    /** Shows the window where it stood last, and opens the workspace meanwhile. */
    void show() {
        // Read apart from the workspace, so that the window need not wait for it; nothing is written here.
        Session last =
                new Session(Settings.open(new SettingsFile(opening.folder().resolve("session.json"))));
        root.getStyleClass().add("shell");
        root.getChildren().setAll(waiting());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(
                root,
                Math.min(WIDTH, screen.getWidth() * SCREEN_SHARE),
                Math.min(HEIGHT, screen.getHeight() * SCREEN_SHARE));
        Theme.apply(scene, last.look());
        stage.setScene(scene);
        stage.setTitle("Gatehouse - " + opening.folder().getFileName());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        last.bounds().filter(MainWindow::onScreen).ifPresent(this::place);
        stage.show();
        Threads.start("open the workspace", this::open);
    }

    /** Closes the window. */
    void close() {
        keepBounds();
        stage.close();
    }

    private void open() {
        try {
            Workspace workspace = opening.open();
            workspace.onRaise(() -> fx.execute(stage::toFront));
            fx.execute(() -> fill(workspace));
        } catch (RuntimeException e) {
            // Whatever it is, the user must see it here: there is nothing else in the window.
            String message = String.valueOf(e.getMessage());
            fx.execute(() -> root.getChildren().setAll(failed(message)));
        }
    }

    private void fill(Workspace workspace) {
        if (!stage.isShowing()) {
            return;
        }
        Parts parts = new Parts(
                workspace.folder(),
                workspace.store(),
                workspace.settings(),
                workspace.session(),
                workspace.jobs(),
                workspace.sync(),
                new WorkspaceHost(workspace),
                fx,
                InstantSource.system(),
                ZoneId.systemDefault());
        session = Optional.of(new Session(workspace.session()));
        Shell made = new Shell(parts, this::close);
        shell = Optional.of(made);
        root.getChildren().setAll(made);
        made.live();
    }

    private static VBox waiting() {
        VBox column = new VBox(new ProgressIndicator(), new Label("Opening the workspace ..."));
        column.getStyleClass().add("opening");
        return column;
    }

    private static VBox failed(String message) {
        Label title = new Label("The workspace cannot be opened");
        title.getStyleClass().add("card-title");
        Label text = new Label(message);
        text.setWrapText(true);
        VBox column = new VBox(title, text);
        column.getStyleClass().add("opening");
        return column;
    }

    private void keepBounds() {
        session.ifPresent(kept -> kept.keep(new WindowBounds(
                (int) stage.getX(),
                (int) stage.getY(),
                (int) stage.getWidth(),
                (int) stage.getHeight(),
                stage.isMaximized())));
    }

    private void place(WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    private static boolean onScreen(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                .isEmpty();
    }
}
