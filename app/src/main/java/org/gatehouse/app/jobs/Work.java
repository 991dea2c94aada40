package org.gatehouse.app.jobs;

/** What a job does. */
@FunctionalInterface
public interface Work {
    /**
     * Does it, on the job's own thread; asks {@link Progress#stop()} often enough to end soon after a stop.
     *
     * @return the result in one line, shown to the user; empty when there is nothing to say
     * @throws Exception when it cannot be done; the message is shown and names cause and remedy
     */
    String run(Progress progress) throws Exception;
}
