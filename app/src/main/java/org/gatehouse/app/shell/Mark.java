package org.gatehouse.app.shell;

import java.util.concurrent.atomic.AtomicBoolean;

/** Left by any thread when something changed, taken by the next beat. Marked at first. Thread-safe. */
public final class Mark {
    private final AtomicBoolean left = new AtomicBoolean(true);

    /** Leaves it. */
    public void leave() {
        left.set(true);
    }

    /** Takes it away; whether it was there. */
    public boolean take() {
        return left.getAndSet(false);
    }
}
