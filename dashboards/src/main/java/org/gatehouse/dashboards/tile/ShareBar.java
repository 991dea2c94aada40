package org.gatehouse.dashboards.tile;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A share as a bar with its figure. */
final class ShareBar extends Region {
    private static final double FIGURE = 48;
    private static final double HEIGHT = 6;

    private final Region track = new Region();
    private final Region bar = new Region();
    private final Label figure = new Label();
    private double share;

    ShareBar() {
        track.getStyleClass().add("share-track");
        bar.getStyleClass().add("share-bar");
        figure.getStyleClass().add("share-figure");
        getChildren().addAll(track, bar, figure);
    }

    void show(double newShare, String text) {
        share = Double.isNaN(newShare) ? 0 : Math.clamp(newShare, 0, 1);
        figure.setText(text);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 20;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 150;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(0, getWidth() - FIGURE - 8);
        double top = Math.rint((getHeight() - HEIGHT) / 2);
        track.resizeRelocate(FIGURE + 8, top, room, HEIGHT);
        bar.resizeRelocate(FIGURE + 8, top, share > 0 ? Math.max(2, Math.rint(room * share)) : 0, HEIGHT);
        figure.resizeRelocate(0, 0, FIGURE, getHeight());
    }
}
