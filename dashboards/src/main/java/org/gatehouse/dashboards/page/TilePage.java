package org.gatehouse.dashboards.page;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gatehouse.dashboards.feed.FeedThreads;
import org.gatehouse.dashboards.tile.TileContext;
import org.gatehouse.dashboards.tile.TileFrame;
import org.gatehouse.dashboards.tile.TileKind;

/** A page that is a list of tiles. */
record TilePage(String id, String title, String icon, List<TileKind> tiles) implements PageKind {
    TilePage {
        tiles = List.copyOf(tiles);
    }

    @Override
    public Region create(PageContext context) {
        TileContext tile = new TileContext(
                context.store(), context.filter(), FeedThreads.real(context.fx()), context.actions()::notify);
        VBox list = new VBox();
        list.getStyleClass().add("page");
        tiles.forEach(kind -> list.getChildren().add(new TileFrame(kind, tile)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }
}
