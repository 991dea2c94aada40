package org.gatehouse.dashboards.page;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says on every page that sample data is in view, where it comes from, and how to be rid of it. */
final class SampleBanner extends HBox {
    /** Asked for by the trace's licence. */
    static final String ATTRIBUTION = "Arrival times and token counts: Azure LLM inference trace 2023"
            + " (Azure/AzurePublicDataset, CC BY 4.0; Patel et al., Splitwise, ISCA 2024), repeated and thinned."
            + " All else is simulated.";

    SampleBanner(Actions actions) {
        getStyleClass().add("sample-banner");
        Label title = new Label("Sample data");
        title.getStyleClass().add("sample-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label text = new Label(ATTRIBUTION);
        text.setMinWidth(0);
        text.setTooltip(new Tooltip(ATTRIBUTION));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button remove = new Button("Remove sample data");
        remove.getStyleClass().addAll("small", "sample-remove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> actions.removeSample());
        getChildren().setAll(new FontIcon("fth-info"), title, text, space, remove);
    }
}
