package org.gatehouse.app.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gatehouse.app.command.Desk;
import org.gatehouse.app.command.Panel;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a workspace without gateways shows: the three ways to begin. */
final class Welcome extends StackPane {
    Welcome(Desk desk) {
        getStyleClass().add("welcome");
        Label title = new Label("Welcome to Gatehouse");
        title.getStyleClass().add("welcome-title");
        Label text = new Label("What your AI gateways cost, how long they take, and where requests go."
                + " There is nothing here yet; begin with one of these.");
        text.setWrapText(true);
        text.getStyleClass().add("muted");
        HBox cards = new HBox(
                card(
                        "fth-server",
                        "Start the built-in gateway",
                        "A gateway on this machine, with simulated models until you give it real ones.",
                        "Start",
                        desk::startGateway),
                card(
                        "fth-database",
                        "Look at sample data",
                        "Seven days of realistic traffic. It is marked as a sample and removed in one action.",
                        "Open sample",
                        desk::openSample),
                card(
                        "fth-link",
                        "Connect a client",
                        "Ready-to-copy settings for the OpenAI and Anthropic SDKs, Claude Code, Codex and curl.",
                        "Show settings",
                        () -> desk.open(Panel.CONNECT)));
        cards.getStyleClass().add("welcome-cards");
        VBox column = new VBox(title, text, cards);
        column.getStyleClass().add("welcome-column");
        getChildren().setAll(column);
    }

    private static Node card(String icon, String title, String text, String action, Runnable run) {
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        Label body = new Label(text);
        body.setWrapText(true);
        body.getStyleClass().add("muted");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMaxHeight(Double.MAX_VALUE);
        Button button = new Button(action);
        button.setOnAction(event -> run.run());
        VBox card = new VBox(new FontIcon(icon), heading, body, button);
        card.getStyleClass().add("welcome-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }
}
