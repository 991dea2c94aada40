package org.gatehouse.app.jobs;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.gatehouse.domain.stop.Stop;

/** One piece of work in the background. Thread-safe. */
public final class Job implements Progress {
    private final Stop stop = new Stop();
    private final CountDownLatch over = new CountDownLatch(1);
    private final InstantSource clock;
    private final Runnable changed;
    private volatile JobView view;

    Job(long id, String name, InstantSource clock, Runnable changed) {
        this.clock = clock;
        this.changed = changed;
        Instant now = clock.instant();
        view = new JobView(id, name, JobState.RUNNING, OptionalDouble.empty(), "", now, Optional.empty());
    }

    /** The job as it is now. */
    public JobView view() {
        return view;
    }

    /** Asks the job to end; returns at once. */
    public void askToStop() {
        update(JobState.STOPPING, view.done(), view.text());
        stop.stop();
    }

    /** Waits until the job has ended. */
    public void await() throws InterruptedException {
        over.await();
    }

    @Override
    public Stop stop() {
        return stop;
    }

    @Override
    public void tell(String doing, OptionalDouble done) {
        update(view.state(), done, doing);
    }

    // Any failure of the work ends here, because here is where it is told to the user.
    void run(Work work) {
        try {
            update(JobState.DONE, OptionalDouble.of(1), work.run(this));
        } catch (CancellationException e) {
            update(JobState.STOPPED, view.done(), "stopped");
        } catch (Exception e) {
            JobState end = stop.stopped() ? JobState.STOPPED : JobState.FAILED;
            update(end, view.done(), reason(e));
        } finally {
            over.countDown();
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }

    private void update(JobState state, OptionalDouble done, String text) {
        synchronized (this) {
            JobView was = view;
            if (was.state().ended()) {
                return;
            }
            Optional<Instant> ended = state.ended() ? Optional.of(clock.instant()) : Optional.empty();
            view = new JobView(was.id(), was.name(), state, done, text, was.started(), ended);
        }
        changed.run();
    }
}
