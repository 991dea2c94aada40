package org.gatehouse.dashboards.requests;

import javafx.scene.control.Label;
import org.gatehouse.domain.store.Stored;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many attempts; more than one stand out as a badge. */
final class AttemptsCell extends RequestCell {
    private final Label badge = new Label("", new FontIcon("fth-corner-down-right"));

    AttemptsCell(RequestColumn column) {
        super(column);
        badge.getStyleClass().add("reroute-badge");
    }

    @Override
    void show(Stored request, String text) {
        boolean rerouted = request.row().attempts().size() > 1;
        badge.setText(text);
        setText(rerouted ? null : text);
        setGraphic(rerouted ? badge : null);
        setAccessibleText(rerouted ? text + " attempts" : text);
    }
}
