package org.gatehouse.dashboards.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.image.WritableImage;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.dashboards.memory.MadeUp;
import org.gatehouse.dashboards.memory.MemoryStore;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.page.PageKind;
import org.gatehouse.dashboards.page.Pages;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.tile.Png;
import org.junit.jupiter.api.Test;

final class GalleryTest {
    private static final MemoryStore STORE = MadeUp.store(20_000);

    @Test
    void pages() throws IOException {
        for (PageKind page : Pages.ALL) {
            for (Look look : new Look[] {Look.LIGHT, Look.DARK}) {
                FilterModel filter = new FilterModel(InstantSource.fixed(MadeUp.NOW), ZoneId.of("Europe/Berlin"));
                PageContext context = new PageContext(STORE, filter, new FxThread(), new Silent());
                WritableImage picture = Shot.of(() -> page.create(context), 1600, 1500, look);
                Path file =
                        Path.of("target/gallery", page.id() + "-" + look.title().toLowerCase(Locale.ROOT) + ".png");
                Files.createDirectories(file.getParent());
                Files.write(file, Png.of(picture));
            }
        }
    }
}
