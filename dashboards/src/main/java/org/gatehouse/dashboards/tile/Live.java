package org.gatehouse.dashboards.tile;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** When a node's feed is to work: while it is in a scene whose window, if there is one, shows. */
public final class Live {
    private Live() {}

    /** Whether the node is on view. A scene without a window counts: a picture of it is being taken. */
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(true)
                .flatMap(showing -> node.sceneProperty().map(scene -> showing))
                .orElse(false);
    }
}
