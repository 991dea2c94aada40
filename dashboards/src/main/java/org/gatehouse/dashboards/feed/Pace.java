package org.gatehouse.dashboards.feed;

import java.time.Duration;

/** Runs something later on the JavaFX thread. */
@FunctionalInterface
public interface Pace {
    /** Runs the work once after the delay, unless the handle is closed first. */
    Later after(Duration delay, Runnable work);

    /** Takes work back that has not run yet. */
    @FunctionalInterface
    interface Later {
        void cancel();
    }
}
