package org.gatehouse.dashboards.gallery;

import java.time.InstantSource;
import java.time.ZoneId;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.data.Data;
import org.gatehouse.dashboards.filter.FilterBar;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.page.PageKind;
import org.gatehouse.domain.store.Store;

/** Puts pages together as the program does. */
public final class Screen {
    /** The reporting zone of all pictures: one with daylight saving. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Screen() {}

    /** What screens are made with: the made-up now, and a program that does nothing. */
    public static PageContext context(Store store) {
        FilterModel filter = new FilterModel(InstantSource.fixed(Data.NOW), ZONE);
        return new PageContext(store, filter, new FxThread(), new Silent());
    }

    /** The filter bar over a page. */
    public static Region of(PageKind page, PageContext context) {
        BorderPane screen = new BorderPane(page.create(context));
        screen.setTop(new FilterBar(context.filter(), context.store(), context.fx()));
        return screen;
    }
}
