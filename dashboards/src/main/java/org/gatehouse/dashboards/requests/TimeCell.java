package org.gatehouse.dashboards.requests;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.gatehouse.domain.store.Stored;

/** The date, which repeats from row to row and so stands back, and the time of day. */
final class TimeCell extends RequestCell {
    private static final int DATE = "2026-03-07".length();

    private final Label date = new Label();
    private final Label time = new Label();
    private final HBox both = new HBox(6, date, time);

    TimeCell(RequestColumn column) {
        super(column);
        date.getStyleClass().add("muted");
        date.setMinWidth(USE_PREF_SIZE);
        time.setMinWidth(USE_PREF_SIZE);
        both.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    void show(Stored request, String text) {
        date.setText(text.substring(0, DATE));
        time.setText(text.substring(DATE).strip());
        setGraphic(both);
        setAccessibleText(text);
    }
}
