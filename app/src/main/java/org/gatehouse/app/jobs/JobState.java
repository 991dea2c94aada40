package org.gatehouse.app.jobs;

/** Where a job is. */
public enum JobState {
    RUNNING,
    /** Asked to stop, not there yet. */
    STOPPING,
    DONE,
    STOPPED,
    FAILED;

    /** Whether it has ended. */
    public boolean ended() {
        return this == DONE || this == STOPPED || this == FAILED;
    }
}
