package org.gatehouse.dashboards.requests;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two parts side by side where there is room, otherwise one under the other. */
final class SideBySide extends Pane {
    private static final double ENOUGH = 720;

    private final Region left;
    private final Region right;

    SideBySide(Region left, Region right) {
        super(left, right);
        this.left = left;
        this.right = right;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double half = half(width);
        return half < width
                ? Math.max(left.prefHeight(half), right.prefHeight(width - half))
                : left.prefHeight(width) + right.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double half = half(width);
        if (half < width) {
            left.resizeRelocate(0, 0, half, getHeight());
            right.resizeRelocate(half, 0, width - half, getHeight());
        } else {
            double height = left.prefHeight(width);
            left.resizeRelocate(0, 0, width, height);
            right.resizeRelocate(0, height, width, right.prefHeight(width));
        }
    }

    private double half(double width) {
        return width < ENOUGH ? width : snapSizeX(width / 2);
    }
}
