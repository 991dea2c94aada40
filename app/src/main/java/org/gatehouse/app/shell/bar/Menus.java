package org.gatehouse.app.shell.bar;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.gatehouse.app.command.Category;
import org.gatehouse.app.command.Command;
import org.gatehouse.app.command.Commands;
import org.gatehouse.app.command.Desk;
import org.gatehouse.app.command.KeyMap;

/** The menu bar, made from the list of commands. Its items also carry the keys. */
public final class Menus extends MenuBar {
    private final Desk desk;
    private final Map<Command, MenuItem> items = new LinkedHashMap<>();

    public Menus(Desk desk, KeyMap keys) {
        this.desk = desk;
        getStyleClass().add("menus");
        for (Category category : Category.values()) {
            getMenus().add(menu(category, keys));
        }
    }

    private Menu menu(Category category, KeyMap keys) {
        Menu menu = new Menu(category.title());
        String group = "";
        for (Command command : Commands.ALL) {
            if (command.category() == category) {
                String next = command.id().replaceAll("\\..*", "");
                if (!group.isEmpty() && !group.equals(next)) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                group = next;
                menu.getItems().add(item(command, keys));
            }
        }
        menu.setOnShowing(event -> refresh());
        return menu;
    }

    private MenuItem item(Command command, KeyMap keys) {
        MenuItem item = new MenuItem(command.title());
        keys.keys(command).ifPresent(item::setAccelerator);
        item.setOnAction(event -> {
            if (command.enabled().test(desk)) {
                command.run().accept(desk);
            }
        });
        items.put(command, item);
        return item;
    }

    /** Enables what can be done now. */
    public void refresh() {
        items.forEach((command, item) -> item.setDisable(!command.enabled().test(desk)));
    }
}
