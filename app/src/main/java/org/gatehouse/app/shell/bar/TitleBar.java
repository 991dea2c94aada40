package org.gatehouse.app.shell.bar;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gatehouse.app.command.Command;
import org.gatehouse.app.command.Commands;
import org.gatehouse.app.command.Desk;
import org.gatehouse.app.command.KeyMap;
import org.gatehouse.app.command.Perspective;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the top: menus, Search Everywhere, the kind of work, and the commands used most. */
public final class TitleBar extends HBox {
    private final Desk desk;
    private final KeyMap keys;
    private final Map<Perspective, ToggleButton> perspectives = new EnumMap<>(Perspective.class);

    public TitleBar(Desk desk, KeyMap keys, Menus menus) {
        this.desk = desk;
        this.keys = keys;
        getStyleClass().add("title-bar");
        Label mark = new Label("Gatehouse", new FontIcon("fth-hexagon"));
        mark.getStyleClass().add("brand");
        getChildren()
                .setAll(
                        mark,
                        menus,
                        space(),
                        search(),
                        space(),
                        icon("gateway.connect", "fth-link"),
                        icon("gateway.sync", "fth-refresh-cw"),
                        icon("help.manual", "fth-help-circle"),
                        switcher());
    }

    /** Shows which perspective is on. */
    public void show(Perspective perspective) {
        ToggleButton button = perspectives.get(perspective);
        if (button != null) {
            button.setSelected(true);
        }
    }

    private Button search() {
        Command command = Commands.find("search").orElseThrow();
        Label shortcut = new Label(keys.keys(command).map(Keys::text).orElse(""));
        shortcut.getStyleClass().add("keys");
        HBox content = new HBox(new FontIcon("fth-search"), new Label("Search everywhere"), space(), shortcut);
        content.getStyleClass().add("search-content");
        Button button = new Button(null, content);
        button.getStyleClass().add("search-button");
        button.setAccessibleText("Search everywhere");
        button.setOnAction(event -> desk.search());
        return button;
    }

    private Button icon(String id, String literal) {
        Command command = Commands.find(id).orElseThrow();
        Button button = new Button(null, new FontIcon(literal));
        button.getStyleClass().add("icon-button");
        String shortcut = keys.keys(command)
                .map(combination -> "  " + Keys.text(combination))
                .orElse("");
        button.setTooltip(new Tooltip(command.title() + shortcut));
        button.setAccessibleText(command.title());
        button.setOnAction(event -> command.run().accept(desk));
        return button;
    }

    private HBox switcher() {
        HBox row = new HBox();
        row.getStyleClass().add("switcher");
        ToggleGroup group = new ToggleGroup();
        for (Perspective perspective : Perspective.values()) {
            ToggleButton button = new ToggleButton(perspective.title());
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                desk.arrange(perspective);
            });
            perspectives.put(perspective, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
