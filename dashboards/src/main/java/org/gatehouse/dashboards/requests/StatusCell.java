package org.gatehouse.dashboards.requests;

import org.gatehouse.domain.store.Stored;
import org.kordamp.ikonli.javafx.FontIcon;

/** The status as icon, colour and text. */
final class StatusCell extends RequestCell {
    private final FontIcon icon = new FontIcon();

    StatusCell(RequestColumn column) {
        super(column);
        getStyleClass().add("status-cell");
    }

    @Override
    void show(Stored request, String text) {
        Outcome outcome = Outcome.of(request.row());
        icon.setIconLiteral(outcome.icon());
        icon.getStyleClass().setAll("ikonli-font-icon", "outcome-icon", outcome.style());
        setText(text);
        setGraphic(icon);
    }
}
