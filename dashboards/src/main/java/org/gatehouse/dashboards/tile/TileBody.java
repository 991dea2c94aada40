package org.gatehouse.dashboards.tile;

import javafx.scene.layout.Region;

/** The picture in a tile. Used on the JavaFX thread. */
public interface TileBody {
    /** What is shown. */
    Region node();

    /** Shows an answer. */
    void show(Asked asked);
}
