package org.gatehouse.app.shell.notice;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Everything that the user was told, newest first. */
public final class LogView extends StackPane {
    private static final double ROW = 30;

    public LogView(Notices notices, ZoneId zone) {
        ListView<Notice> list = new ListView<>(notices.log());
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell(zone));
        list.setPlaceholder(new Label("Nothing has happened yet. What goes wrong is told here, with what helps."));
        list.getStyleClass().add("log");
        getChildren().setAll(list);
    }

    private static final class Cell extends ListCell<Notice> {
        private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

        private final ZoneId zone;
        private final Label time = new Label();
        private final Label text = new Label();
        private final HBox row = new HBox(time, text);

        Cell(ZoneId zone) {
            this.zone = zone;
            setPrefWidth(0);
            row.getStyleClass().add("log-row");
            time.getStyleClass().addAll("muted", "log-time");
        }

        @Override
        protected void updateItem(@Nullable Notice notice, boolean empty) {
            super.updateItem(notice, empty);
            if (notice == null || empty) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            time.setText(TIME.format(notice.at().atZone(zone)));
            text.setText(notice.text());
            text.pseudoClassStateChanged(PROBLEM, notice.level() == Notice.Level.PROBLEM);
            setTooltip(new Tooltip(notice.text()));
            setGraphic(row);
        }
    }
}
