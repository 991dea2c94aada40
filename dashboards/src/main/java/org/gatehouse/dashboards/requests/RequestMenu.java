package org.gatehouse.dashboards.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.page.Actions;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.store.Stored;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with one request of the list. */
final class RequestMenu {
    static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination COPY_ID =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final FilterModel filter;
    private final Actions actions;

    RequestMenu(PageContext context) {
        this.filter = context.filter();
        this.actions = context.actions();
    }

    ContextMenu of(Stored request) {
        ContextMenu menu = new ContextMenu(
                item(
                        "Open details",
                        "fth-maximize-2",
                        new KeyCodeCombination(KeyCode.ENTER),
                        () -> actions.openRequest(request)),
                item("Copy as JSON", "fth-copy", COPY, () -> copyJson(request)),
                item("Copy id", "fth-hash", COPY_ID, () -> copyId(request)),
                new SeparatorMenuItem());
        menu.getItems().addAll(filters(request.row()));
        return menu;
    }

    void copyJson(Stored request) {
        copy(RequestJson.of(request));
        actions.notify("The request is on the clipboard as JSON.");
    }

    void copyId(Stored request) {
        copy(request.row().id());
        actions.notify("The id " + request.row().id() + " is on the clipboard.");
    }

    static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private List<MenuItem> filters(Invocation row) {
        List<MenuItem> items = new ArrayList<>();
        Optional<Attempt> deciding = row.deciding();
        only(items::add, Column.ENDPOINT, row.endpoint());
        only(items::add, Column.MODEL, deciding.map(Attempt::model).orElse(""));
        only(items::add, Column.DESTINATION, deciding.map(Attempt::destination).orElse(""));
        only(items::add, Column.STATUS, Integer.toString(row.status()));
        only(items::add, Column.USER, row.caller().user());
        only(items::add, Column.TEAM, row.caller().team());
        return items;
    }

    private void only(Consumer<MenuItem> to, Column column, String value) {
        if (!value.isEmpty()) {
            MenuItem item = new MenuItem("Show only " + column.title() + " " + value, new FontIcon("fth-filter"));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> filter.add(column, value));
            to.accept(item);
        }
    }

    private static MenuItem item(String title, String icon, KeyCombination keys, Runnable action) {
        MenuItem item = new MenuItem(title, new FontIcon(icon));
        item.setAccelerator(keys);
        item.setOnAction(event -> action.run());
        return item;
    }
}
