package org.gatehouse.dashboards.byhand;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gatehouse.dashboards.feed.FeedThreads;
import org.gatehouse.dashboards.feed.Pace;

/** Threads that a test drives by hand, so that nothing depends on time. */
public final class ByHand {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<Runnable> waiting = new ArrayList<>();

    /** The threads. */
    public FeedThreads threads() {
        return new FeedThreads(work::add, Runnable::run, this::later);
    }

    private Pace.Later later(Duration delay, Runnable action) {
        waiting.add(action);
        return () -> waiting.remove(action);
    }

    /** Lets all waits end and does all work, until nothing is left. */
    public void settle() {
        while (!waiting.isEmpty() || !work.isEmpty()) {
            List<Runnable> due = List.copyOf(waiting);
            waiting.clear();
            due.forEach(Runnable::run);
            while (!work.isEmpty()) {
                work.remove().run();
            }
        }
    }

    /** How many pieces of work wait to be done. */
    public int queued() {
        return work.size();
    }

    /** How many pauses have not ended. */
    public int pauses() {
        return waiting.size();
    }
}
