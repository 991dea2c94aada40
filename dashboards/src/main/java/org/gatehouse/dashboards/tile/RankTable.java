package org.gatehouse.dashboards.tile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.gatehouse.dashboards.theme.SeriesColors;

/** A table of a tile: sortable, figures to the right, shares as bars. */
public final class RankTable extends TableView<List<Table.Cell>> {
    private static final double ROW = 30;
    private static final double HEAD = 34;
    private static final double LETTER = 6.3;
    private static final int MOST = 10;

    private Table table;
    private Optional<SeriesColors> colors = Optional.empty();

    public RankTable(Table table) {
        this.table = table;
        getStyleClass().addAll("rank-table", "striped-off");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label("Nothing to show"));
        columns();
        getItems().setAll(table.rows());
        fit();
    }

    /** Shows another table of the same columns in place of this one, and keeps the sorting. */
    public void show(Table newTable, Optional<SeriesColors> newColors) {
        boolean same = newTable.columns().equals(table.columns());
        table = newTable;
        colors = newColors;
        if (!same) {
            columns();
        }
        getItems().setAll(newTable.rows());
        sort();
        fit();
    }

    private void fit() {
        setPrefHeight(HEAD + ROW * Math.clamp(table.rows().size(), 1, MOST));
    }

    /** What a double click on a row does. */
    public void onPick(Consumer<List<Table.Cell>> picked) {
        setRowFactory(view -> {
            TableRow<List<Table.Cell>> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    picked.accept(row.getItem());
                }
            });
            return row;
        });
    }

    /** The colours of names. */
    Optional<SeriesColors> colors() {
        return colors;
    }

    private void columns() {
        getColumns().clear();
        for (int i = 0; i < table.columns().size(); i++) {
            getColumns().add(column(i, table.columns().get(i)));
        }
    }

    private TableColumn<List<Table.Cell>, Table.Cell> column(int index, Table.Column spec) {
        TableColumn<List<Table.Cell>, Table.Cell> column = new TableColumn<>(spec.title());
        boolean figures = spec.kind() == Table.Kind.NUMBER || spec.kind() == Table.Kind.SHARE;
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
        column.setComparator(
                figures
                        ? Comparator.comparingDouble(Table.Cell::order)
                        : Comparator.comparing(Table.Cell::text, String.CASE_INSENSITIVE_ORDER));
        column.setCellFactory(ignored -> new RankCell(spec.kind(), this::colors));
        column.getStyleClass().add(spec.kind() == Table.Kind.NUMBER ? "figures" : "words");
        column.setReorderable(false);
        column.setMinWidth(
                figures
                        ? Math.max(64, spec.title().length() * LETTER + 22)
                        : spec.kind() == Table.Kind.NAME ? 170 : 90);
        column.setPrefWidth(spec.kind() == Table.Kind.SHARE ? 180 : figures ? 92 : 240);
        return column;
    }
}
