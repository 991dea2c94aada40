package org.gatehouse.dashboards.filter;

import java.util.List;
import javafx.scene.layout.HBox;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.domain.store.Store;

/** Edits the filter; stands over all pages. */
public final class FilterBar extends HBox {
    public FilterBar(FilterModel filter, Store store, FxThread fx) {
        getStyleClass().add("filter-bar");
        setUserData(List.of(filter, store, fx));
    }
}
