package org.gatehouse.app.shell.dock;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Makes its content when it is first seen, so that opening the window costs only what is seen. */
final class LazyPane extends StackPane {
    private final Supplier<? extends Node> content;
    private final ObservableValue<Boolean> settled;

    /** @param settled whether what is collapsed is out of the scene */
    LazyPane(Supplier<? extends Node> content, ObservableValue<Boolean> settled) {
        this.content = content;
        this.settled = settled;
        sceneProperty().subscribe(this::fill);
        settled.subscribe(this::fill);
    }

    private void fill() {
        if (getScene() != null && settled.getValue() && getChildren().isEmpty()) {
            getChildren().add(content.get());
        }
    }
}
