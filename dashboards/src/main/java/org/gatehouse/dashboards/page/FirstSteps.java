package org.gatehouse.dashboards.page;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a page shows while there is no gateway: what to do. */
final class FirstSteps extends VBox {
    private static final double WIDTH = 460;

    FirstSteps(Actions actions) {
        getStyleClass().add("first-steps");
        Label title = new Label("No gateway yet");
        title.getStyleClass().add("first-title");
        Label text = new Label(
                "Add a gateway to see what its requests cost, how long they take and who answers them. Or open"
                        + " sample data first: several days of requests that you can remove in one action.");
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setMaxWidth(WIDTH);
        Button add = new Button("Add a gateway");
        add.getStyleClass().add("accent");
        add.setOnAction(event -> actions.addGateway());
        Button sample = new Button("Open sample data");
        sample.setOnAction(event -> actions.openSample());
        HBox buttons = new HBox(add, sample);
        buttons.getStyleClass().add("first-buttons");
        getChildren().setAll(new FontIcon("fth-activity"), title, text, buttons);
    }
}
