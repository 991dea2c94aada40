package org.gatehouse.dashboards.tile;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Says what a tile's numbers mean, beside the tile. */
final class ExplanationPopup {
    private static final double WIDTH = 420;

    private final Popover popover;

    ExplanationPopup(String title, Explanation explanation) {
        popover = new Popover(content(explanation));
        popover.setTitle(title);
        popover.setHeaderAlwaysVisible(true);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
    }

    void show(Node beside) {
        popover.show(beside);
    }

    static VBox content(Explanation explanation) {
        Label definition = new Label(explanation.definition());
        definition.setWrapText(true);
        definition.setMaxWidth(WIDTH);
        GridPane facts = new GridPane();
        facts.getStyleClass().add("facts");
        int row = 0;
        for (Explanation.Fact fact : explanation.facts()) {
            Label name = new Label(fact.name());
            name.getStyleClass().add("muted");
            Label value = new Label(fact.value());
            value.setWrapText(true);
            value.setMaxWidth(WIDTH - 90);
            facts.addRow(row++, name, value);
        }
        VBox box = new VBox(definition, facts);
        box.getStyleClass().add("explanation");
        return box;
    }
}
