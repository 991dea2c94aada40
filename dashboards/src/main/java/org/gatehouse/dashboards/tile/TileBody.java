package org.gatehouse.dashboards.tile;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The picture in a tile. Used on the JavaFX thread. */
public interface TileBody {
    /** What is shown. */
    Region node();

    /** What stands in the tile's heading for it, such as a choice. */
    default List<Node> controls() {
        return List.of();
    }

    /** Shows an answer. */
    void show(Asked asked);
}
