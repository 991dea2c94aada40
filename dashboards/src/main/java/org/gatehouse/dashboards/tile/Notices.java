package org.gatehouse.dashboards.tile;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in a tile when there is no picture. */
final class Notices {
    private Notices() {}

    static Node loading() {
        ProgressIndicator progress = new ProgressIndicator();
        progress.getStyleClass().add("notice-progress");
        progress.setMaxSize(22, 22);
        Label text = new Label("Asking the store");
        text.getStyleClass().add("muted");
        return box("notice", progress, text);
    }

    static Node nothing(String range) {
        Label text = new Label("No requests in view");
        Label hint = new Label(range + ". Choose a longer range, or take a filter off.");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        return box("notice", new FontIcon("fth-inbox"), text, hint);
    }

    static Node failed(String causeAndRemedy, Runnable again) {
        Label text = new Label(causeAndRemedy);
        text.setWrapText(true);
        FontIcon icon = new FontIcon("fth-alert-triangle");
        icon.getStyleClass().add("danger");
        Button button = new Button("Try again");
        button.setOnAction(event -> again.run());
        return box("notice", icon, text, button);
    }

    private static Node box(String style, Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add(style);
        return box;
    }
}
