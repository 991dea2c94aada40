package org.gatehouse.app.shell.tool;

import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.gatehouse.app.jobs.JobView;

/** All jobs, newest first, with progress and stop. */
public final class TasksView extends StackPane {
    private static final double ROW = 46;

    private final ListView<TaskLine> list = new ListView<>();

    /** @param stop asks the job of an id to end */
    public TasksView(LongConsumer stop) {
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("tasks");
        list.setCellFactory(view -> new TaskCell(stop));
        list.setPlaceholder(new Label("No task has run since the window was opened."));
        getChildren().setAll(list);
    }

    /** Shows the jobs as they are now. */
    public void show(List<JobView> jobs, Instant now) {
        List<TaskLine> lines = jobs.stream().map(job -> TaskLine.of(job, now)).toList();
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
        }
    }
}
