package org.gatehouse.app.shell.tool;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gatehouse.app.jobs.Job;
import org.gatehouse.app.jobs.Jobs;
import org.gatehouse.app.jobs.Progress;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;
import org.kordamp.ikonli.javafx.FontIcon;

/** Runs read-only SQL over the documented views and shows the rows. */
public final class SqlConsole extends BorderPane {
    private static final String START = """
            SELECT endpoint, count(*) AS requests
            FROM invocations
            GROUP BY endpoint
            ORDER BY requests DESC""";
    private static final double EDITOR_SHARE = 0.36;

    private final Store store;
    private final Jobs jobs;
    private final FxThread fx;
    private final TextArea statement = new TextArea(START);
    private final SqlTable table = new SqlTable();
    private final Label status = new Label();
    private final Button run = button("Run", "fth-play", "Run the statement");
    private final Button stop = button("Stop", "fth-square", "Stop the statement");
    private final Button copy = button("Copy as CSV", "fth-copy", "Copy all rows shown as CSV");
    private Optional<Job> running = Optional.empty();
    private Optional<SqlRows> answer = Optional.empty();

    public SqlConsole(Store store, Jobs jobs, FxThread fx) {
        this.store = store;
        this.jobs = jobs;
        this.fx = fx;
        getStyleClass().add("sql");
        statement.getStyleClass().addAll("code", "sql-statement");
        status.getStyleClass().addAll("muted", "sql-status");
        run.setOnAction(event -> run());
        stop.setOnAction(event -> running.ifPresent(Job::askToStop));
        stop.setDisable(true);
        copy.setDisable(true);
        copy.setOnAction(event -> answer.ifPresent(SqlConsole::toClipboard));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(run, stop, copy, space, status);
        bar.getStyleClass().add("tool-bar-row");
        SplitPane split = new SplitPane(statement, table);
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(EDITOR_SHARE);
        setTop(bar);
        setCenter(split);
    }

    /** Runs the statement as a job, unless one runs. */
    public void run() {
        String sql = statement.getText().strip();
        if (running.isPresent() || sql.isEmpty()) {
            return;
        }
        run.setDisable(true);
        stop.setDisable(false);
        status.setText("running");
        running = Optional.of(jobs.start("SQL statement", progress -> ask(sql, progress)));
    }

    private String ask(String sql, Progress progress) {
        Stop enough = new Stop();
        SqlRows rows = new SqlRows(enough);
        long start = System.nanoTime();
        String told = "stopped";
        try (Stop.Handle asked = progress.stop().onStop(enough::stop)) {
            store.sql(sql, rows, enough);
            told = count(rows, start);
        } catch (CancellationException e) {
            told = rows.cut() ? count(rows, start) : told;
        } catch (RuntimeException e) {
            told = String.valueOf(e.getMessage());
            throw e;
        } finally {
            String text = told;
            fx.execute(() -> show(rows, text));
        }
        return "";
    }

    private static String count(SqlRows rows, long start) {
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        String count = rows.cut()
                ? "the first " + SqlRows.SHOWN + " rows"
                : rows.rows().size() + " rows";
        return count + " in " + millis + " ms";
    }

    private void show(SqlRows rows, String text) {
        running = Optional.empty();
        answer = Optional.of(rows);
        run.setDisable(false);
        stop.setDisable(true);
        copy.setDisable(rows.rows().isEmpty());
        status.setText(text);
        status.setTooltip(new Tooltip(text));
        table.show(rows);
    }

    private static void toClipboard(SqlRows rows) {
        ClipboardContent content = new ClipboardContent();
        content.putString(rows.csv());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Button button(String title, String icon, String tip) {
        Button button = new Button(title, new FontIcon(icon));
        button.getStyleClass().add("tool-button");
        button.setTooltip(new Tooltip(tip));
        return button;
    }
}
