package org.gatehouse.dashboards.requests;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.tile.Icons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Over the list: the quick filter, how much is shown, and the export. */
final class RequestsBar extends HBox {
    private final CustomTextField field = new CustomTextField();
    private final Label count = new Label();

    RequestsBar(RequestsModel model, RequestsTable table, Runnable export) {
        getStyleClass().add("list-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setLeft(new FontIcon("fth-search"));
        field.setPromptText("Filter: name, id, status:5xx, is:rerouted, >2s");
        field.setAccessibleText("Quick filter");
        field.setTooltip(new Tooltip(QuickFilter.HELP));
        field.setPrefWidth(340);
        field.textProperty().bindBidirectional(model.textProperty());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        count.getStyleClass().add("muted");
        count.textProperty()
                .bind(Bindings.createStringBinding(() -> count(model), model.rows(), model.statusProperty()));
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        setHgrow(field, Priority.SOMETIMES);
        Button save = Icons.dress(new Button(), "fth-download", "Export all requests that pass the filter as CSV");
        save.setOnAction(event -> export.run());
        getChildren().addAll(field, space, count, columns(table), save);
    }

    /** Puts the cursor into the quick filter. */
    void search() {
        field.requestFocus();
        field.selectAll();
    }

    private static MenuButton columns(RequestsTable table) {
        MenuButton menu = Icons.dress(new MenuButton(), "fth-columns", "Choose columns");
        for (TableColumn<?, ?> column : table.getColumns()) {
            CheckMenuItem item = new CheckMenuItem(RequestColumns.title(column.getId()));
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String count(RequestsModel model) {
        Status status = model.statusProperty().get();
        String rows = Numbers.exact(model.rows().size());
        if (status.loading() || model.rows().isEmpty()) {
            return "";
        }
        if (status.byId()) {
            return "found by its id, outside the filter";
        }
        return switch (status.older()) {
            case NONE -> model.rows().size() == 1 ? "1 request" : "all " + rows + " requests";
            case MORE -> "newest " + rows + " requests";
            case LOADING -> "newest " + rows + " requests, loading older ones";
            case FULL -> "newest " + rows + " requests; choose a shorter range for older ones";
        };
    }
}
