package org.gatehouse.dashboards.gallery;

import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.byhand.Breaking;
import org.gatehouse.dashboards.byhand.ByHand;
import org.gatehouse.dashboards.byhand.Stores;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.dashboards.gateways.GatewaysView;
import org.gatehouse.dashboards.gateways.Somewhere;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.requests.RequestDetails;
import org.gatehouse.dashboards.requests.RequestsView;
import org.gatehouse.dashboards.requests.Some;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.store.Store;
import org.junit.jupiter.api.Test;

/** The requests list, the details of a request and the gateways tree in each look, width and state. */
final class ListsGalleryTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String TROUBLE =
            "The database file is not readable. Check that the disk is mounted, then try again.";
    private static final Store FULL = Stores.sample(20_000);

    private final ByHand hand = new ByHand();

    @Test
    void requests() throws IOException {
        check("requests-light", 1600, 600, Look.LIGHT, requests(FULL), screen -> {});
        check("requests-dark", 1600, 600, Look.DARK, requests(FULL), screen -> {});
        check("requests-narrow", 900, 500, Look.LIGHT, requests(FULL), screen -> filterBy(screen, "is:failed"));
    }

    @Test
    void requestsWithNothingToShow() throws IOException {
        check("requests-nothing", 900, 400, Look.DARK, requests(FULL), screen -> filterBy(screen, "user:nobody"));
        check("requests-no-gateway", 900, 400, Look.LIGHT, requests(Stores.empty()), screen -> {});
        check("requests-error", 900, 400, Look.LIGHT, requests(broken(FULL)), screen -> {});
        PageContext context = context(FULL);
        check(
                "requests-loading",
                900,
                400,
                Look.LIGHT,
                threads -> new RequestsView(context, new ByHand().threads()),
                screen -> {});
    }

    @Test
    void requestsWhileSomebodyReads() throws IOException {
        Store store = Stores.sample(2_000);
        check("requests-reading", 1100, 420, Look.DARK, requests(store), screen -> {
            ((TableView<?>) screen.lookup(".requests-table"))
                    .getSelectionModel()
                    .select(4);
            store.append("Sample", Some.page(Some.plain("new-1", Stores.NOW), Some.plain("new-2", Stores.NOW)));
        });
    }

    @Test
    void requestsAfterAnErrorKeepWhatTheyShowed() throws IOException {
        Breaking store = new Breaking(FULL);
        check("requests-trouble", 900, 400, Look.LIGHT, requests(store), screen -> {
            store.breakWith(TROUBLE);
            filterBy(screen, "claude");
        });
    }

    @Test
    void details() throws IOException {
        check(
                "request-light",
                900,
                860,
                Look.LIGHT,
                by -> new RequestDetails(Some.stored(Some.rerouted()), BERLIN),
                at -> {});
        check(
                "request-dark",
                900,
                860,
                Look.DARK,
                by -> new RequestDetails(Some.stored(Some.rerouted()), BERLIN),
                at -> {});
        check(
                "request-narrow",
                420,
                1100,
                Look.LIGHT,
                by -> new RequestDetails(Some.stored(Some.rerouted()), BERLIN),
                at -> {});
        check(
                "request-refused",
                900,
                640,
                Look.LIGHT,
                by -> new RequestDetails(Some.stored(Some.refused()), BERLIN),
                at -> {});
    }

    @Test
    void gateways() throws IOException {
        Store store = Somewhere.store();
        check("gateways-light", 340, 460, Look.LIGHT, gateways(store), ListsGalleryTest::open);
        check("gateways-dark", 340, 460, Look.DARK, gateways(store), ListsGalleryTest::open);
        check("gateways-narrow", 220, 460, Look.LIGHT, gateways(store), ListsGalleryTest::open);
        check("gateways-search", 340, 300, Look.LIGHT, gateways(store), screen -> type(screen, "gpt"));
    }

    @Test
    void gatewaysWithNothingToShow() throws IOException {
        check("gateways-no-match", 340, 300, Look.DARK, gateways(Somewhere.store()), screen -> type(screen, "gtp"));
        check("gateways-none", 340, 300, Look.LIGHT, gateways(Stores.empty()), screen -> {});
        check("gateways-error", 340, 300, Look.LIGHT, gateways(broken(FULL)), screen -> {});
    }

    private static Function<ByHand, Region> requests(Store store) {
        return by -> new RequestsView(context(store), by.threads());
    }

    private static Function<ByHand, Region> gateways(Store store) {
        return by -> {
            PageContext context = context(store);
            context.filter().add(Column.ENDPOINT, "vectors");
            return new GatewaysView(context, by.threads());
        };
    }

    private static Store broken(Store store) {
        Breaking broken = new Breaking(store);
        broken.breakWith(TROUBLE);
        return broken;
    }

    private static PageContext context(Store store) {
        FilterModel filter = new FilterModel(InstantSource.fixed(Stores.NOW.plusSeconds(1)), BERLIN);
        return new PageContext(store, filter, new FxThread(), new Silent());
    }

    private static void filterBy(Region screen, String text) {
        ((RequestsView) screen).filterBy(text);
    }

    private static void open(Region screen) {
        TreeView<?> tree = (TreeView<?>) ((GatewaysView) screen).getCenter();
        tree.getRoot().getChildren().forEach(gateway -> gateway.getChildren().forEach(item -> item.setExpanded(true)));
        tree.getSelectionModel().select(2);
    }

    private static void type(Region screen, String text) {
        ((TextField) screen.lookup(".text-field")).setText(text);
    }

    private void check(
            String name, int width, int height, Look look, Function<ByHand, Region> make, Consumer<Region> then)
            throws IOException {
        WritableImage picture = Fx.get(() -> {
            Region screen = make.apply(hand);
            Scene scene = new Scene(screen, width, height);
            Theme.apply(scene, look);
            settle(scene);
            then.accept(screen);
            settle(scene);
            WritableImage drawn = scene.snapshot(null);
            scene.setRoot(new Region());
            return drawn;
        });
        Goldens.check(name, picture);
    }

    private void settle(Scene scene) {
        hand.settle();
        scene.snapshot(null);
        hand.settle();
    }
}
