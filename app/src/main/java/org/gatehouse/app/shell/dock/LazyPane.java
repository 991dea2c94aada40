package org.gatehouse.app.shell.dock;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Makes its content when it is first in a scene, so that opening the window costs only what is seen. */
final class LazyPane extends StackPane {
    LazyPane(Supplier<? extends Node> content) {
        sceneProperty().subscribe(scene -> {
            if (scene != null && getChildren().isEmpty()) {
                getChildren().add(content.get());
            }
        });
    }
}
