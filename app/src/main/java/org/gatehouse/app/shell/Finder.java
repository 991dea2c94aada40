package org.gatehouse.app.shell;

import java.util.ArrayList;
import java.util.List;
import org.gatehouse.app.command.Command;
import org.gatehouse.app.command.Commands;
import org.gatehouse.app.command.Desk;
import org.gatehouse.app.command.KeyMap;
import org.gatehouse.app.shell.bar.Keys;
import org.gatehouse.app.shell.search.Entry;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.store.Store;

/** What Search Everywhere finds: the commands at once, and what is in the store once it is read. */
final class Finder {
    private final Desk desk;
    private final KeyMap keys;
    private final FilterModel filter;

    Finder(Desk desk, KeyMap keys, FilterModel filter) {
        this.desk = desk;
        this.keys = keys;
        this.filter = filter;
    }

    /** The commands that can be run now. */
    List<Entry> commands() {
        return Commands.ALL.stream()
                .filter(command ->
                        !command.id().equals("search") && command.enabled().test(desk))
                .map(this::entry)
                .toList();
    }

    private Entry entry(Command command) {
        return new Entry(
                command.title(),
                command.category().title(),
                icon(command),
                keys.keys(command).map(Keys::text).orElse(""),
                () -> command.run().accept(desk));
    }

    private static String icon(Command command) {
        return switch (command.category()) {
            case FILE -> "fth-folder";
            case VIEW -> "fth-bar-chart-2";
            case FILTER -> "fth-filter";
            case GATEWAY -> "fth-server";
            case WINDOW -> "fth-layout";
            case HELP -> "fth-help-circle";
        };
    }

    /** The endpoints, models and teams that occur; choosing one filters by it. Reads the store. */
    List<Entry> values(Store store) {
        List<Entry> all = new ArrayList<>();
        all.addAll(values(store, Dimension.Column.ENDPOINT, "fth-crosshair"));
        all.addAll(values(store, Dimension.Column.MODEL, "fth-cpu"));
        all.addAll(values(store, Dimension.Column.TEAM, "fth-users"));
        return all;
    }

    private List<Entry> values(Store store, Dimension dimension, String icon) {
        return store.values(dimension).stream()
                .filter(value -> !value.isEmpty())
                .map(value -> new Entry(
                        value, "filter by " + dimension.title(), icon, "", () -> filter.add(dimension, value)))
                .toList();
    }
}
