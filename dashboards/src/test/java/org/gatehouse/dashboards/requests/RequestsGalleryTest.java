package org.gatehouse.dashboards.requests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.gallery.Silent;
import org.gatehouse.dashboards.memory.Breaking;
import org.gatehouse.dashboards.memory.ByHand;
import org.gatehouse.dashboards.memory.MadeUp;
import org.gatehouse.dashboards.memory.MemoryStore;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.dashboards.tile.Png;
import org.gatehouse.domain.store.Store;
import org.junit.jupiter.api.Test;

final class RequestsGalleryTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final MemoryStore STORE = MadeUp.store(20_000);

    @Test
    void details() throws IOException {
        save(
                "request-light",
                Fx.get(() -> picture(new RequestDetails(Some.stored(Some.rerouted()), BERLIN), 900, 980, Look.LIGHT)));
        save(
                "request-dark",
                Fx.get(() -> picture(new RequestDetails(Some.stored(Some.rerouted()), BERLIN), 900, 980, Look.DARK)));
        save(
                "request-narrow",
                Fx.get(() -> picture(new RequestDetails(Some.stored(Some.rerouted()), BERLIN), 420, 980, Look.LIGHT)));
        save(
                "request-refused",
                Fx.get(() -> picture(new RequestDetails(Some.stored(Some.refused()), BERLIN), 900, 760, Look.LIGHT)));
    }

    @Test
    void list() throws IOException {
        save("requests-light", list(STORE, "", 1600, 600, Look.LIGHT));
        save("requests-dark", list(STORE, "", 1600, 600, Look.DARK));
        save("requests-narrow", list(STORE, "is:failed", 900, 500, Look.LIGHT));
        save("requests-nothing", list(STORE, "user:nobody", 900, 500, Look.DARK));
        save("requests-no-gateway", list(new MemoryStore(), "", 900, 500, Look.LIGHT));
        Breaking broken = new Breaking(STORE);
        broken.breakWith("The database file is not readable. Check that the disk is mounted, then try again.");
        save("requests-error", list(broken, "", 900, 500, Look.LIGHT));
    }

    private static WritableImage list(Store store, String text, int width, int height, Look look) {
        ByHand hand = new ByHand();
        return Fx.get(() -> {
            FilterModel filter = new FilterModel(InstantSource.fixed(MadeUp.NOW), BERLIN);
            PageContext context = new PageContext(store, filter, new FxThread(), new Silent());
            RequestsView view = new RequestsView(context, hand.threads());
            Scene scene = new Scene(view, width, height);
            Theme.apply(scene, look);
            view.filterBy(text);
            hand.settle();
            scene.snapshot(null);
            hand.settle();
            WritableImage picture = scene.snapshot(null);
            scene.setRoot(new Region());
            return picture;
        });
    }

    private static WritableImage picture(Region screen, int width, int height, Look look) {
        Scene scene = new Scene(screen, width, height);
        Theme.apply(scene, look);
        scene.snapshot(null);
        return scene.snapshot(null);
    }

    private static void save(String name, WritableImage picture) throws IOException {
        Path file = Path.of("target/gallery", name + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, Png.of(picture));
    }
}
