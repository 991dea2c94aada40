package org.gatehouse.dashboards.requests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Order, width and visibility of columns as one text that a session keeps, for example {@code time:182 status:158
 * -gateway:130}; the minus stands before hidden ones.
 */
final class ColumnLayout {
    private ColumnLayout() {}

    static String of(TableView<?> table) {
        return table.getColumns().stream().map(ColumnLayout::of).collect(Collectors.joining(" "));
    }

    private static String of(TableColumn<?, ?> column) {
        double width = column.getWidth();
        return (column.isVisible() ? "" : "-") + column.getId() + String.format(Locale.ROOT, ":%.0f", width);
    }

    /** Puts a kept layout on the table. Columns that it does not know come last, what it does not understand is left. */
    static <T> void restore(TableView<T> table, String kept) {
        Map<String, TableColumn<T, ?>> left = new HashMap<>();
        table.getColumns().forEach(column -> left.put(column.getId(), column));
        List<TableColumn<T, ?>> order = new ArrayList<>();
        for (String word : kept.split(" ", -1)) {
            String[] parts = word.split(":", 2);
            boolean hidden = parts[0].startsWith("-");
            TableColumn<T, ?> column = left.remove(hidden ? parts[0].substring(1) : parts[0]);
            if (column != null && parts.length == 2 && parts[1].matches("\\d{1,4}")) {
                column.setVisible(!hidden);
                column.setPrefWidth(Double.parseDouble(parts[1]));
            }
            if (column != null) {
                order.add(column);
            }
        }
        table.getColumns().stream()
                .filter(column -> left.containsKey(column.getId()))
                .forEach(order::add);
        table.getColumns().setAll(order);
    }
}
