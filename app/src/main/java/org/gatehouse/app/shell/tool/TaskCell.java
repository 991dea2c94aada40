package org.gatehouse.app.shell.tool;

import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gatehouse.app.jobs.JobState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One job: its name, what it is doing, how far it is, and its stop. */
final class TaskCell extends ListCell<TaskLine> {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");

    private final FontIcon icon = new FontIcon("fth-check-circle");
    private final Label name = new Label();
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label age = new Label();
    private final Button stop = new Button(null, new FontIcon("fth-square"));
    private final HBox row;

    TaskCell(LongConsumer stopJob) {
        name.getStyleClass().add("task-name");
        text.getStyleClass().addAll("muted", "task-text");
        age.getStyleClass().addAll("muted", "task-age");
        icon.getStyleClass().add("task-icon");
        stop.getStyleClass().add("icon-button");
        stop.setAccessibleText("Stop");
        stop.setOnAction(event -> {
            TaskLine line = getItem();
            if (line != null) {
                stopJob.accept(line.job().id());
            }
        });
        setPrefWidth(0);
        VBox words = new VBox(name, text);
        words.getStyleClass().add("task-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(icon, words, bar, age, stop);
        row.getStyleClass().add("task-row");
    }

    @Override
    protected void updateItem(@Nullable TaskLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            return;
        }
        JobState state = line.job().state();
        icon.setIconLiteral(literal(state));
        row.pseudoClassStateChanged(PROBLEM, state == JobState.FAILED);
        row.pseudoClassStateChanged(RUNNING, !state.ended());
        name.setText(line.job().name());
        text.setText(line.text());
        bar.setProgress(line.job().done().orElse(ProgressBar.INDETERMINATE_PROGRESS));
        bar.setVisible(!state.ended());
        stop.setVisible(state == JobState.RUNNING);
        age.setText(line.age());
        setGraphic(row);
    }

    private static String literal(JobState state) {
        return switch (state) {
            case RUNNING, STOPPING -> "fth-loader";
            case DONE -> "fth-check-circle";
            case STOPPED -> "fth-slash";
            case FAILED -> "fth-alert-triangle";
        };
    }
}
