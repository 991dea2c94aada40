package org.gatehouse.dashboards.gallery;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.feed.State;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.dashboards.tile.TileFrame;

/** Takes pictures of screens without a window. */
public final class Shot {
    private Shot() {}

    /** A picture of a screen once all its tiles have settled. */
    public static WritableImage of(Supplier<Region> screen, int width, int height, Look look) {
        Scene scene = Fx.get(() -> {
            Scene made = new Scene(screen.get(), width, height);
            Theme.apply(made, look);
            made.getRoot().applyCss();
            made.getRoot().layout();
            return made;
        });
        Fx.await("all tiles show something", () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return settled(scene.getRoot());
        });
        WritableImage picture = Fx.get(() -> {
            scene.snapshot(null);
            return scene.snapshot(null);
        });
        Fx.run(() -> scene.setRoot(new Region()));
        return picture;
    }

    /** Whether there is a tile in the tree; without one it would be settled before it has begun. */
    public static boolean anyTile(Node tree) {
        return tree instanceof TileFrame
                || (tree instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(Shot::anyTile));
    }

    /** Whether every tile in the tree shows an answer or why there is none. */
    public static boolean settled(Node tree) {
        if (tree instanceof TileFrame tile) {
            return switch (tile.stateProperty().getValue()) {
                case State.Loading<?> ignored -> false;
                case State.Ready<?>(Object value, boolean refreshing) -> !refreshing;
                case State.Failed<?> failed -> true;
            };
        }
        return !(tree instanceof Parent parent)
                || parent.getChildrenUnmodifiable().stream().allMatch(Shot::settled);
    }
}
