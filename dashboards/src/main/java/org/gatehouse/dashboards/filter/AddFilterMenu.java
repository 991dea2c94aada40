package org.gatehouse.dashboards.filter;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.gatehouse.dashboards.feed.Once;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.store.Store;
import org.kordamp.ikonli.javafx.FontIcon;

/** Adds a condition: a dimension, then one of its values. The values are read when the dimension is opened. */
final class AddFilterMenu extends MenuButton {
    private static final int MOST = 40;
    private static final List<Dimension.Column> OFFERED = List.of(
            Dimension.Column.GATEWAY,
            Dimension.Column.ENDPOINT,
            Dimension.Column.MODEL,
            Dimension.Column.PROVIDER,
            Dimension.Column.DESTINATION,
            Dimension.Column.TEAM,
            Dimension.Column.USER,
            Dimension.Column.KEY,
            Dimension.Column.CLIENT,
            Dimension.Column.STATUS,
            Dimension.Column.ERROR);

    private final FilterModel filter;
    private final Store store;
    private final FxThread fx;

    AddFilterMenu(FilterModel filter, Store store, FxThread fx) {
        super("Filter", new FontIcon("fth-plus"));
        this.filter = filter;
        this.store = store;
        this.fx = fx;
        getStyleClass().addAll("flat", "quiet-menu", "add-filter");
        OFFERED.forEach(dimension -> getItems().add(menu(dimension)));
    }

    private Menu menu(Dimension dimension) {
        Menu menu = new Menu(Character.toUpperCase(dimension.title().charAt(0))
                + dimension.title().substring(1));
        MenuItem reading = new MenuItem("Reading…");
        reading.setDisable(true);
        menu.getItems().add(reading);
        menu.setOnShowing(event -> Once.ask(
                () -> store.values(dimension),
                fx,
                values -> fill(menu, dimension, values),
                failure -> reading.setText(failure)));
        return menu;
    }

    private void fill(Menu menu, Dimension dimension, List<String> values) {
        menu.getItems()
                .setAll(values.stream()
                        .limit(MOST)
                        .map(value -> item(dimension, value))
                        .toList());
        if (values.isEmpty() || values.size() > MOST) {
            MenuItem note = new MenuItem(
                    values.isEmpty()
                            ? "No values yet"
                            : "and " + (values.size() - MOST) + " more: pick them in a table");
            note.setDisable(true);
            menu.getItems().add(note);
        }
    }

    private MenuItem item(Dimension dimension, String value) {
        MenuItem item = new MenuItem(value.isEmpty() ? "(none)" : value);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> filter.add(dimension, value));
        return item;
    }
}
