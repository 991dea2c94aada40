package org.gatehouse.app.shell;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows its content larger or smaller, laid out for the size it then has. */
final class Zoomed extends Region {
    private static final double STEP = 0.1;
    private static final int SMALLEST = -3;
    private static final int LARGEST = 8;

    private final Node content;
    private final Scale scale = new Scale();
    private int steps;

    Zoomed(Node content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    /** The size in steps of a tenth from the standard one. */
    int steps() {
        return steps;
    }

    void zoom(int wanted) {
        steps = Math.clamp(wanted, SMALLEST, LARGEST);
        scale.setX(1 + steps * STEP);
        scale.setY(1 + steps * STEP);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, Math.ceil(getWidth() / scale.getX()), Math.ceil(getHeight() / scale.getY()));
    }
}
