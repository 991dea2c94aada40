package org.gatehouse.dashboards.feed;

import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Where feeds do their work.
 *
 * @param work runs a question
 * @param fx the JavaFX thread
 * @param pace waits
 */
public record FeedThreads(Executor work, Executor fx, Pace pace) {
    /** Questions on virtual threads named {@code feed-N}, waiting in JavaFX's own time. */
    public static FeedThreads real(Executor fx) {
        Thread.Builder threads = Thread.ofVirtual().name("feed-", 1);
        return new FeedThreads(threads::start, fx, FeedThreads::pause);
    }

    private static Pace.Later pause(java.time.Duration delay, Runnable work) {
        PauseTransition pause = new PauseTransition(Duration.millis((double) delay.toMillis()));
        pause.setOnFinished(done -> work.run());
        pause.play();
        return pause::stop;
    }
}
