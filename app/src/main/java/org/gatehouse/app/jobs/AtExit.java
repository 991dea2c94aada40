package org.gatehouse.app.jobs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gatehouse.domain.stop.Stop;

/** Lets work end in order when the process is told to end (SIGTERM, Ctrl-C, log-out). */
public final class AtExit {
    private static final long LONGEST_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Runnable late;

    private AtExit(Runnable late) {
        this.late = late;
    }

    /**
     * From now on, being told to end stops this token and then waits until {@link #done} is called, 20 s at most.
     *
     * @param late tells the user that the process ends although work is still under way
     */
    public static AtExit stopping(Stop stop, Runnable late) {
        AtExit atExit = new AtExit(late);
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
                late.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
