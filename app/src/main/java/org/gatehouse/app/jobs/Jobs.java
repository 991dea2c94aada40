package org.gatehouse.app.jobs;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.gatehouse.domain.stop.Stop;

/** All jobs of a workspace, running and lately ended. Thread-safe. */
public final class Jobs implements AutoCloseable {
    private static final int ENDED_KEPT = 50;

    private final InstantSource clock;
    private final Watchers watchers = new Watchers();
    private final List<Job> jobs = new ArrayList<>();
    private long started;

    public Jobs(InstantSource clock) {
        this.clock = clock;
    }

    /** Starts work on its own named thread. */
    public Job start(String name, Work work) {
        Job job = add(name);
        watchers.tell();
        Threads.start("job " + name, () -> job.run(work));
        return job;
    }

    /** All jobs as they are now, newest first; of those that ended, the last 50. */
    public synchronized List<JobView> snapshot() {
        return jobs.reversed().stream().map(Job::view).toList();
    }

    /** Asks one job to end; nothing when it has ended. */
    public void stop(long id) {
        running().stream().filter(job -> job.view().id() == id).forEach(Job::askToStop);
    }

    /** Calls back after each change, on the thread that made it; return quickly. Close the handle to end it. */
    public Stop.Handle watch(Runnable onChange) {
        return watchers.add(onChange);
    }

    /** Asks every job to end and waits until all have. */
    @Override
    public void close() {
        List<Job> left = running();
        left.forEach(Job::askToStop);
        for (Job job : left) {
            try {
                job.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized List<Job> running() {
        return jobs.stream().filter(job -> !job.view().state().ended()).toList();
    }

    private synchronized Job add(String name) {
        long ended = jobs.stream().filter(job -> job.view().state().ended()).count();
        for (int i = 0; ended > ENDED_KEPT && i < jobs.size(); ) {
            if (jobs.get(i).view().state().ended()) {
                jobs.remove(i);
                ended--;
            } else {
                i++;
            }
        }
        started++;
        Job job = new Job(started, name, clock, watchers::tell);
        jobs.add(job);
        return job;
    }
}
