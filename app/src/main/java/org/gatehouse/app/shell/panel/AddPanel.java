package org.gatehouse.app.shell.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gatehouse.app.command.Desk;
import org.gatehouse.connectors.builtin.BuiltinConfig;
import org.kordamp.ikonli.javafx.FontIcon;

/** The kinds of gateway that can be added: the built-in one with its settings, and sample data. */
public final class AddPanel extends VBox {
    /** Changes the built-in gateway's settings. */
    @FunctionalInterface
    public interface Change {
        /**
         * Returns at once.
         *
         * @param port the port on 127.0.0.1
         * @param capture whether request and answer bodies are kept
         */
        void set(int port, boolean capture);
    }

    private static final int LAST_PORT = 65_535;

    private final TextField port = new TextField();
    private final CheckBox capture = new CheckBox("Keep request and answer bodies");
    private final Button save = new Button("Save");
    private final Label hint = new Label("It listens on 127.0.0.1 only. A new port holds from the next start.");

    public AddPanel(Desk desk, Change change) {
        getStyleClass().add("add-panel");
        port.setPrefColumnCount(6);
        port.textProperty().subscribe(text -> save.setDisable(!valid(text)));
        save.setOnAction(event -> change.set(Integer.parseInt(port.getText().strip()), capture.isSelected()));
        hint.getStyleClass().add("muted");
        HBox settings = new HBox(new Label("Port"), port, capture, save);
        settings.getStyleClass().add("form-row");
        Button toggle = new Button(desk.gatewayRuns() ? "Stop" : "Start");
        toggle.getStyleClass().add("accent");
        toggle.setOnAction(event -> {
            boolean runs = desk.gatewayRuns();
            if (runs) {
                desk.stopGateway();
            } else {
                desk.startGateway();
            }
            toggle.setText(runs ? "Start" : "Stop");
        });
        Button sample = new Button(desk.hasSample() ? "Remove" : "Add");
        sample.setOnAction(event -> {
            boolean there = desk.hasSample();
            if (there) {
                desk.removeSample();
            } else {
                desk.openSample();
            }
            sample.setText(there ? "Add" : "Remove");
        });
        getChildren()
                .setAll(
                        card(
                                "fth-server",
                                "Built-in gateway",
                                "Routes calls on this machine to any OpenAI-compatible server, to Anthropic's API or"
                                        + " to simulated models, and records each one.",
                                toggle,
                                new VBox(8, settings, hint)),
                        card(
                                "fth-database",
                                "Sample data",
                                "Seven days of recorded arrival times and token counts, sent through the real router"
                                        + " to simulated models. Nothing in it was paid for.",
                                sample,
                                new Region()));
    }

    /** Shows how the built-in gateway is set. */
    public void show(BuiltinConfig config) {
        port.setText(Integer.toString(config.port()));
        capture.setSelected(config.capturePayloads());
    }

    private static boolean valid(String text) {
        return text.strip().matches("\\d{1,5}") && Integer.parseInt(text.strip()) <= LAST_PORT;
    }

    private static Node card(String icon, String title, String text, Button action, Node more) {
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        Label body = new Label(text);
        body.setWrapText(true);
        body.getStyleClass().add("muted");
        VBox words = new VBox(heading, body, more);
        words.getStyleClass().add("card-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(new FontIcon(icon), words, action);
        card.getStyleClass().add("card");
        return card;
    }
}
