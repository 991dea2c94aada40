package org.gatehouse.app.shell.panel;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gatehouse.connectors.builtin.BuiltinConfig;
import org.gatehouse.connectors.builtin.VirtualKey;
import org.kordamp.ikonli.javafx.FontIcon;

/** The built-in gateway's virtual keys: makes, lists and removes them. A key is shown once, when it is made. */
public final class KeysPanel extends VBox {
    /** Changes the gateway's configuration. */
    @FunctionalInterface
    public interface Change {
        /** Returns at once; hands the changed configuration over on the JavaFX thread. */
        void make(UnaryOperator<BuiltinConfig> how, Consumer<BuiltinConfig> then);
    }

    private final Change change;
    private final TextField name = field("Name, for example laptop");
    private final TextField user = field("User");
    private final TextField team = field("Team");
    private final Button create = new Button("Create key", new FontIcon("fth-plus"));
    private final Label hint = new Label();
    private final VBox fresh = new VBox();
    private final ListView<VirtualKey> list = new ListView<>();
    private final CheckBox required = new CheckBox("Refuse calls without a virtual key");

    public KeysPanel(Change change) {
        this.change = change;
        getStyleClass().add("keys-panel");
        name.getStyleClass().add("key-name");
        create.getStyleClass().addAll("accent", "create-key");
        create.setDefaultButton(true);
        create.setOnAction(event -> create());
        create.disableProperty().bind(name.textProperty().map(String::isBlank));
        HBox form = new HBox(name, user, team, create);
        form.getStyleClass().add("form-row");
        hint.getStyleClass().add("muted");
        hint.setText("A key names who calls, so that cost has an owner. Only its hash is kept.");
        fresh.getStyleClass().add("fresh-key");
        fresh.setManaged(false);
        fresh.setVisible(false);
        list.setCellFactory(view -> new KeyCell(this::remove));
        list.setFixedCellSize(40);
        list.setPlaceholder(new Label("No keys yet. Without one, calls are counted without a user."));
        VBox.setVgrow(list, Priority.ALWAYS);
        required.setOnAction(event -> require(required.isSelected()));
        getChildren().setAll(hint, form, fresh, list, required);
    }

    /** Shows the keys of the gateway. */
    public void show(BuiltinConfig config) {
        list.getItems().setAll(config.keys());
        required.setSelected(config.requireKey());
    }

    private void create() {
        String wanted = name.getText().strip();
        if (list.getItems().stream().anyMatch(key -> key.name().equals(wanted))) {
            hint.setText("There is a key called \"" + wanted + "\" already; choose another name.");
            return;
        }
        VirtualKey.Created created =
                VirtualKey.create(wanted, user.getText().strip(), team.getText().strip());
        reveal(created.key().name(), created.text());
        change.make(config -> config.plus(created.key()), this::show);
        name.clear();
    }

    private void remove(VirtualKey key) {
        change.make(
                config -> config.withKeys(
                        config.keys().stream()
                                .filter(other -> !other.equals(key))
                                .toList(),
                        config.requireKey()),
                this::show);
    }

    private void require(boolean wanted) {
        change.make(config -> config.withKeys(config.keys(), wanted), this::show);
    }

    /** Shows a new key, this once. */
    void reveal(String of, String text) {
        Label once = new Label("Copy the key \"" + of + "\" now: it is shown only this once.");
        once.getStyleClass().add("fresh-title");
        CopyBox box = new CopyBox(text);
        fresh.getChildren().setAll(once, box);
        fresh.setManaged(true);
        fresh.setVisible(true);
    }

    private static TextField field(String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
