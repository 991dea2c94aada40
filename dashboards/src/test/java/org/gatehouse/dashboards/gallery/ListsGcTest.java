package org.gatehouse.dashboards.gallery;

import java.lang.ref.WeakReference;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.byhand.Stores;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.filter.Span;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.dashboards.gateways.GatewaysView;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.requests.RequestDetails;
import org.gatehouse.dashboards.requests.RequestsView;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Listing;
import org.gatehouse.domain.store.Store;
import org.junit.jupiter.api.Test;

/** Screens that were closed are let go, though the store, the filter and the scene live on. */
final class ListsGcTest {
    private final Store store = Stores.sample(500);
    private final FilterModel filter = new FilterModel(InstantSource.fixed(Stores.NOW), ZoneOffset.UTC);
    private final PageContext context = new PageContext(store, filter, new FxThread(), new Silent());

    @Test
    void requests() {
        isLetGo(RequestsView::new);
    }

    @Test
    void gateways() {
        isLetGo(GatewaysView::new);
    }

    @Test
    void details() {
        var row = store.list(
                        Listing.newest(filter.scope().filter(), filter.scope().range(), 1), Stop.never())
                .rows()
                .getFirst();
        isLetGo(ignored -> new RequestDetails(row));
    }

    private void isLetGo(Function<PageContext, Region> screen) {
        Scene scene = Fx.get(() -> new Scene(new Region(), 800, 500));
        WeakReference<Region> closed = Fx.get(() -> {
            Theme.apply(scene, Look.LIGHT);
            Region made = screen.apply(context);
            scene.setRoot(made);
            scene.snapshot(null);
            filter.choose(Span.DAY);
            scene.snapshot(null);
            scene.setRoot(new Region());
            scene.snapshot(null);
            return new WeakReference<>(made);
        });
        Fx.await("the screen is collected", () -> {
            System.gc();
            return closed.get() == null;
        });
    }
}
