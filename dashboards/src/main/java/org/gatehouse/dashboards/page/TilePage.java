package org.gatehouse.dashboards.page;

import java.util.List;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.tile.TileKind;

/** A page that is rows of tiles. */
record TilePage(String id, String title, String icon, List<List<TileKind>> rows) implements PageKind {
    TilePage {
        rows = List.copyOf(rows);
    }

    @Override
    public Region create(PageContext context) {
        return new PageView(rows, context);
    }
}
