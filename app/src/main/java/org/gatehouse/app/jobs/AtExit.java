package org.gatehouse.app.jobs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gatehouse.domain.stop.Stop;

/** Lets work end in order when the process is told to end (SIGTERM, Ctrl-C, log-out). */
public final class AtExit {
    private static final long LONGEST_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);

    private AtExit() {}

    /** From now on, being told to end stops this token and then waits until {@link #done} is called, 20 s at most. */
    public static AtExit stopping(Stop stop) {
        AtExit atExit = new AtExit();
        // The Java runtime takes only platform threads for this.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("exit").unstarted(() -> atExit.end(stop)));
        return atExit;
    }

    /** The work has ended. */
    public void done() {
        done.countDown();
    }

    private void end(Stop stop) {
        stop.stop();
        try {
            if (!done.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("gatehouse: ends although work was still under way; it goes on at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
