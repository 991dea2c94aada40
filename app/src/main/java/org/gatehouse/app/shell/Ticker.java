package org.gatehouse.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * Refreshes what changes by itself, four times a second. Watchers of other threads only leave a mark; the next beat
 * reads it, so that a burst of a thousand changes costs one refresh.
 */
final class Ticker implements AutoCloseable {
    private static final Duration BEAT = Duration.millis(250);

    private final List<Runnable> refreshes = new ArrayList<>();
    private final Timeline timeline = new Timeline(new KeyFrame(BEAT, event -> beat()));

    Ticker() {
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    /** Calls this with each beat, on the JavaFX thread. */
    void every(Runnable refresh) {
        refreshes.add(refresh);
    }

    /** Refreshes everything now. */
    void beat() {
        refreshes.forEach(Runnable::run);
    }

    void start() {
        timeline.play();
    }

    @Override
    public void close() {
        timeline.stop();
        refreshes.clear();
    }
}
