package org.gatehouse.app.jobs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gatehouse.domain.stop.Stop;

/** Tells those who care that something changed; they ask for what they need. Thread-safe. */
public final class Watchers {
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    /** Calls back after each change, on the thread that made it; return quickly. Close the handle to end it. */
    public Stop.Handle add(Runnable onChange) {
        watchers.add(onChange);
        return () -> watchers.remove(onChange);
    }

    /** Tells all of them. */
    public void tell() {
        watchers.forEach(Runnable::run);
    }
}
