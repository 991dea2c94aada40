package org.gatehouse.dashboards.requests;

import javafx.scene.layout.Region;

/** The time scale of one attempt: a track, the attempt's bar on it, and a mark where its first byte came. */
final class BarTrack extends Region {
    private static final double HEIGHT = 10;
    private static final double MARK = 2;
    private static final double LEAST = 3;

    private final Waterfall.Bar bar;
    private final Region track = new Region();
    private final Region body = new Region();
    private final Region mark = new Region();

    BarTrack(Waterfall.Bar bar) {
        this.bar = bar;
        track.getStyleClass().add("wf-track");
        body.getStyleClass().addAll("wf-bar", Outcome.of(bar.attempt()).style());
        if (!bar.measured()) {
            body.getStyleClass().add("wf-unmeasured");
        }
        mark.getStyleClass().add("wf-mark");
        mark.setVisible(bar.ttfb().isPresent());
        getChildren().addAll(track, body, mark);
        setMinWidth(80);
        setPrefWidth(240);
        setMinHeight(HEIGHT + 8);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = snapPositionY((getHeight() - HEIGHT) / 2);
        double from = Math.min(snapPositionX(bar.start() * width), width - LEAST);
        double length = Math.max(LEAST, snapSizeX(bar.end() * width) - from);
        track.resizeRelocate(0, top + HEIGHT / 2 - 1, width, 2);
        body.resizeRelocate(from, top, Math.min(length, width - from), HEIGHT);
        double at = snapPositionX(bar.ttfb().orElse(0) * width);
        mark.resizeRelocate(Math.clamp(at - MARK / 2, 0, width - MARK), top - 3, MARK, HEIGHT + 6);
    }
}
