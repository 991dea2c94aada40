package org.gatehouse.dashboards.page;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Regions side by side where there is room, one under the other where there is not. */
final class SideBySide extends Region {
    private static final double ROOM = 560;
    private static final double GAP = 12;

    SideBySide(List<? extends Region> regions) {
        getChildren().setAll(regions);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ROOM;
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = each(width);
        var heights = getManagedChildren().stream().mapToDouble(child -> child.prefHeight(each));
        return beside(width)
                ? heights.max().orElse(0)
                : heights.sum() + GAP * (getManagedChildren().size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        double at = 0;
        for (var child : getManagedChildren()) {
            if (beside(getWidth())) {
                child.resizeRelocate(at, 0, each, getHeight());
                at += each + GAP;
            } else {
                double height = child.prefHeight(each);
                child.resizeRelocate(0, at, each, height);
                at += height + GAP;
            }
        }
    }

    private boolean beside(double width) {
        int count = getManagedChildren().size();
        return width >= count * ROOM + (count - 1) * GAP;
    }

    private double each(double width) {
        int count = getManagedChildren().size();
        return beside(width) ? Math.floor((width - GAP * (count - 1)) / count) : width;
    }
}
