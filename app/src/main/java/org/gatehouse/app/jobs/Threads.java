package org.gatehouse.app.jobs;

/** The one place in this module where threads start: virtual, and named after what they do. */
public final class Threads {
    private Threads() {}

    /** Starts a thread. It must end when its work is stopped; nobody interrupts it. */
    public static Thread start(String name, Runnable body) {
        return Thread.ofVirtual().name(name).start(body);
    }
}
