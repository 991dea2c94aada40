package org.gatehouse.dashboards.filter;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One chip of the filter bar: its text turns it round, its cross takes it off. */
final class ChipView extends HBox {
    private static final int MOST = 48;

    ChipView(Chip chip, FilterModel filter) {
        getStyleClass().add("chip");
        String title = chip.title();
        Button text = new Button(title.length() > MOST ? title.substring(0, MOST - 1) + "…" : title);
        text.getStyleClass().addAll("flat", "chip-text");
        text.setTooltip(new Tooltip(title + "\nClick to " + (chip.excluded() ? "show only these" : "leave these out")));
        text.setOnAction(event -> filter.invert(chip));
        Button cross = new Button("", new FontIcon("fth-x"));
        cross.getStyleClass().addAll("flat", "chip-cross");
        cross.setAccessibleText("Remove the filter " + title);
        cross.setOnAction(event -> filter.remove(chip));
        getChildren().setAll(text, cross);
    }
}
