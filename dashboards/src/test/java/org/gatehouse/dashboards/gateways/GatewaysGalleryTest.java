package org.gatehouse.dashboards.gateways;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.gallery.Silent;
import org.gatehouse.dashboards.memory.Breaking;
import org.gatehouse.dashboards.memory.ByHand;
import org.gatehouse.dashboards.memory.MemoryStore;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.dashboards.tile.Png;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.store.Store;
import org.junit.jupiter.api.Test;

final class GatewaysGalleryTest {
    @Test
    void tree() throws IOException {
        save("gateways-light", picture(Somewhere.store(), 340, 460, Look.LIGHT, GatewaysGalleryTest::open));
        save("gateways-dark", picture(Somewhere.store(), 340, 460, Look.DARK, GatewaysGalleryTest::open));
        save("gateways-narrow", picture(Somewhere.store(), 220, 460, Look.LIGHT, GatewaysGalleryTest::open));
        save("gateways-search", picture(Somewhere.store(), 340, 300, Look.LIGHT, view -> type(view, "gpt")));
        save("gateways-no-match", picture(Somewhere.store(), 340, 300, Look.DARK, view -> type(view, "gtp")));
        save("gateways-none", picture(new MemoryStore(), 340, 300, Look.LIGHT, view -> {}));
        Breaking broken = new Breaking(new MemoryStore());
        broken.breakWith("The database file is not readable. Check that the disk is mounted, then try again.");
        save("gateways-error", picture(broken, 340, 300, Look.LIGHT, view -> {}));
    }

    private static void open(GatewaysView view) {
        TreeView<?> tree = (TreeView<?>) view.getCenter();
        tree.getRoot().getChildren().forEach(gateway -> gateway.getChildren().forEach(item -> item.setExpanded(true)));
        tree.getSelectionModel().select(2);
    }

    private static void type(GatewaysView view, String text) {
        ((TextField) view.lookup(".text-field")).setText(text);
    }

    private static WritableImage picture(Store store, int width, int height, Look look, Consumer<GatewaysView> then) {
        ByHand hand = new ByHand();
        return Fx.get(() -> {
            FilterModel filter = new FilterModel(InstantSource.fixed(Somewhere.NOW), ZoneOffset.UTC);
            filter.add(Column.ENDPOINT, "vectors");
            GatewaysView view =
                    new GatewaysView(new PageContext(store, filter, new FxThread(), new Silent()), hand.threads());
            Scene scene = new Scene(view, width, height);
            Theme.apply(scene, look);
            hand.settle();
            scene.snapshot(null);
            then.accept(view);
            scene.snapshot(null);
            WritableImage picture = scene.snapshot(null);
            scene.setRoot(new Region());
            return picture;
        });
    }

    private static void save(String name, WritableImage picture) throws IOException {
        Path file = Path.of("target/gallery", name + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, Png.of(picture));
    }
}
