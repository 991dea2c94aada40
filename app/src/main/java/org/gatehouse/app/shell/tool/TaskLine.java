package org.gatehouse.app.shell.tool;

import java.time.Duration;
import java.time.Instant;
import org.gatehouse.app.jobs.JobView;

/**
 * One job as the list shows it.
 *
 * @param job the job
 * @param age how long it has run, or ran
 */
record TaskLine(JobView job, String age) {
    private static final long MINUTE = 60;

    static TaskLine of(JobView job, Instant now) {
        long seconds = Math.max(
                0, Duration.between(job.started(), job.ended().orElse(now)).toSeconds());
        String age = seconds < MINUTE ? seconds + " s" : seconds / MINUTE + " min " + seconds % MINUTE + " s";
        return new TaskLine(job, age);
    }

    /** The state as a word, with what the job says. */
    String text() {
        String state = switch (job.state()) {
            case RUNNING -> job.text().isEmpty() ? "running" : "";
            case STOPPING -> "stopping";
            case DONE -> "done";
            case STOPPED -> "stopped";
            case FAILED -> "failed";
        };
        return state.isEmpty() || job.text().isEmpty() || state.equals(job.text())
                ? state + (state.equals(job.text()) ? "" : job.text())
                : state + ": " + job.text();
    }
}
