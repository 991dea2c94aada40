package org.gatehouse.app.shell.panel;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.gatehouse.app.command.Category;
import org.gatehouse.app.command.Command;
import org.gatehouse.app.command.Commands;
import org.gatehouse.app.command.KeyMap;
import org.gatehouse.app.shell.bar.Keys;

/** Every command with its keys, and what is wrong with keys that were set. */
public final class KeymapPanel extends ScrollPane {
    private final GridPane grid = new GridPane();
    private int row;

    public KeymapPanel(KeyMap keys) {
        getStyleClass().add("keymap");
        setFitToWidth(true);
        grid.getStyleClass().add("keymap-grid");
        Label hint = new Label("Other keys: set \"keys.<id>\" in settings.json of the workspace, for example"
                + " \"keys.gateway.sync\": \"Shortcut+R\". An empty text takes the keys away.");
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        VBox page = new VBox(hint);
        page.getStyleClass().add("keymap-page");
        keys.problems().forEach(problem -> page.getChildren().add(problem(problem)));
        for (Category category : Category.values()) {
            heading(category.title());
            Commands.ALL.stream()
                    .filter(command -> command.category() == category)
                    .forEach(command -> line(command, keys));
        }
        page.getChildren().add(grid);
        setContent(page);
    }

    private static Label problem(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("caution");
        return label;
    }

    private void heading(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add("manual-h2");
        grid.add(heading, 0, row++, 3, 1);
    }

    private void line(Command command, KeyMap keys) {
        Label shortcut = new Label(keys.keys(command).map(Keys::text).orElse(""));
        shortcut.getStyleClass().add("keys");
        shortcut.setVisible(!shortcut.getText().isEmpty());
        Label id = new Label(command.id());
        id.getStyleClass().addAll("code", "muted");
        grid.addRow(row++, new Label(command.title()), shortcut, id);
    }
}
