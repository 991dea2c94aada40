package org.gatehouse.dashboards.requests;

import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.domain.store.Stored;

/** The table of requests. Its order is that of the store, so its columns do not sort: a sorted page would mislead. */
final class RequestsTable extends TableView<Stored> {
    /** The height of a row in pixels, fixed because the table scrolls several times faster so. */
    static final double ROW = 28;

    private static final int NEAR_END = 40;

    private final ReadOnlyBooleanWrapper scrolled = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>();
    private Times times;
    private Runnable onNearEnd = () -> {};

    RequestsTable(ObservableList<Stored> rows, ObservableValue<ZoneId> reportingZone) {
        super(rows);
        times = new Times(reportingZone.getValue());
        zone.bind(reportingZone);
        getStyleClass().addAll("rank-table", "requests-table");
        setAccessibleText("Requests, newest first");
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        RequestColumns.ALL.forEach(column -> getColumns().add(column(column)));
        skinProperty().subscribe(this::followScrolling);
        zone.subscribe((before, now) -> {
            times = new Times(now);
            refresh();
        });
    }

    /** How instants are written. */
    Times times() {
        return times;
    }

    /** Whether the first row is out of sight. */
    ReadOnlyBooleanProperty scrolledProperty() {
        return scrolled.getReadOnlyProperty();
    }

    /** Is run when the last rows come near. */
    void onNearEnd(Runnable action) {
        onNearEnd = action;
    }

    /** The chosen row. */
    Optional<Stored> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void followScrolling() {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.positionProperty().subscribe(position -> scrolledTo(position.doubleValue()));
        }
    }

    // The visible cells are those of the last layout here, so only the position tells where the list is going.
    private void scrolledTo(double position) {
        scrolled.set(position > 0);
        int rows = getItems().size();
        if (rows > 0 && position * rows >= rows - NEAR_END) {
            onNearEnd.run();
        }
    }

    private static TableColumn<Stored, Stored> column(RequestColumn column) {
        TableColumn<Stored, Stored> made = new TableColumn<>();
        // Only a label of its own can carry a tooltip.
        Label head = new Label(column.title());
        head.setTooltip(new Tooltip(column.help()));
        made.setGraphic(head);
        made.setId(column.id());
        made.setPrefWidth(column.width());
        made.setVisible(column.atFirst());
        made.setSortable(false);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(ignored -> column.cell().apply(column));
        made.getStyleClass().add(column.figure() ? "figures" : "words");
        return made;
    }
}
