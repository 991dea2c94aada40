package org.gatehouse.dashboards.gateways;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.gatehouse.dashboards.page.Actions;
import org.gatehouse.domain.gateway.Environment;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with a line of the tree. */
final class GatewayMenu {
    private final Chips chips;
    private final Actions actions;

    GatewayMenu(Chips chips, Actions actions) {
        this.chips = chips;
        this.actions = actions;
    }

    ContextMenu of(Entry entry, GatewayTree tree) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("Show only " + Chips.value(entry), "fth-filter", () -> chips.add(entry, tree)));
        chips.alone(entry)
                .ifPresent(chip -> items.add(item("Take it off the filter", "fth-x", () -> chips.remove(chip))));
        items.add(item("Copy name", "fth-copy", () -> copy(Chips.value(entry))));
        switch (entry) {
            case Entry.OfGateway gateway -> items.addAll(gateway(gateway));
            case Entry.OfEndpoint endpoint -> {}
            case Entry.OfDestination destination ->
                items.add(item(
                        "Copy model name",
                        "fth-copy",
                        () -> copy(destination.destination().model())));
        }
        return new ContextMenu(items.toArray(MenuItem[]::new));
    }

    private List<MenuItem> gateway(Entry.OfGateway entry) {
        String name = entry.gateway().name();
        boolean sample = entry.gateway().environment() == Environment.SAMPLE;
        return List.of(
                item("Read now", "fth-refresh-cw", () -> actions.syncNow(name)),
                new SeparatorMenuItem(),
                item("Add a gateway…", "fth-plus", actions::addGateway),
                sample
                        ? item("Remove sample data…", "fth-trash-2", actions::removeSample)
                        : item("Remove gateway…", "fth-trash-2", () -> actions.removeGateway(name)));
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private static MenuItem item(String title, String icon, Runnable action) {
        MenuItem item = new MenuItem(title, new FontIcon(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
