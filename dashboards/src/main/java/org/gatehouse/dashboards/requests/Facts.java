package org.gatehouse.dashboards.requests;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.gatehouse.dashboards.format.Unknown;

/** Names and values, one pair under the other. */
final class Facts extends GridPane {
    Facts() {
        getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(110);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
    }

    /** A fact; a dash for what is not known. */
    Facts add(String name, String value) {
        Label text = new Label(value.isEmpty() ? Unknown.DASH : value);
        text.setWrapText(true);
        text.getStyleClass().add(value.isEmpty() ? "muted" : "fact");
        return add(name, text);
    }

    /** A fact in fixed-width letters, for ids and names. */
    Facts addCode(String name, String value) {
        Label text = new Label(value.isEmpty() ? Unknown.DASH : value);
        text.setWrapText(true);
        text.getStyleClass().add(value.isEmpty() ? "muted" : "code");
        return add(name, text);
    }

    private Facts add(String name, Node value) {
        Label title = new Label(name);
        title.getStyleClass().add("muted");
        title.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(title, VPos.TOP);
        addRow(getRowCount(), title, value);
        return this;
    }
}
