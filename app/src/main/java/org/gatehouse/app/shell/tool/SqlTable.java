package org.gatehouse.app.shell.tool;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The rows of a SQL answer; numbers stand at the right. */
final class SqlTable extends TableView<List<@Nullable Object>> {
    private static final double ROW = 26;
    private static final double MIN_WIDTH = 90;
    private static final double MAX_WIDTH = 320;
    private static final double PER_LETTER = 8;
    private static final double PADDING = 24;
    private static final int LOOKED_AT = 200;

    SqlTable() {
        setFixedCellSize(ROW);
        getStyleClass().add("rank-table");
        setPlaceholder(new Label("Ctrl+Enter runs the statement."));
    }

    void show(SqlRows answer) {
        getColumns().clear();
        for (int i = 0; i < answer.columns().size(); i++) {
            getColumns().add(column(answer, i));
        }
        getItems().setAll(answer.rows());
        setPlaceholder(new Label("The statement gave no rows."));
    }

    private static TableColumn<List<@Nullable Object>, String> column(SqlRows answer, int index) {
        String name = answer.columns().get(index);
        TableColumn<List<@Nullable Object>, String> column = new TableColumn<>(name);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(text(cell.getValue().get(index))));
        boolean figures = answer.rows().stream()
                .limit(LOOKED_AT)
                .map(row -> row.get(index))
                .allMatch(value -> value == null || value instanceof Number);
        column.getStyleClass().add(figures && !answer.rows().isEmpty() ? "figures" : "words");
        int longest = answer.rows().stream()
                .limit(LOOKED_AT)
                .mapToInt(row -> text(row.get(index)).length())
                .max()
                .orElse(0);
        column.setPrefWidth(Math.clamp(Math.max(longest, name.length()) * PER_LETTER + PADDING, MIN_WIDTH, MAX_WIDTH));
        column.setSortable(false);
        return column;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }
}
