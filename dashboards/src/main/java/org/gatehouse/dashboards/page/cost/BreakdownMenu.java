package org.gatehouse.dashboards.page.cost;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.tile.Dimensions;
import org.gatehouse.domain.query.Dimension;

/** Chooses what the cost page splits by. */
final class BreakdownMenu extends MenuButton {
    private final FilterModel filter;

    BreakdownMenu(FilterModel filter) {
        this.filter = filter;
        getStyleClass().addAll("flat", "quiet-menu");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Dimension chosen) {
        setText("By " + chosen.title());
        getItems()
                .setAll(Dimensions.BREAKDOWNS.stream()
                        .map(dimension -> {
                            RadioMenuItem item = new RadioMenuItem("By " + dimension.title());
                            item.setSelected(dimension.equals(chosen));
                            item.setOnAction(event -> filter.breakDownBy(dimension));
                            return item;
                        })
                        .toList());
    }
}
