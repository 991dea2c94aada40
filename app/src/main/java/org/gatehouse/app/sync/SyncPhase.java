package org.gatehouse.app.sync;

/** What the thread of a gateway does now. */
public enum SyncPhase {
    READING,
    /** Nothing new is known; it looks again soon. */
    WAITING,
    /** The last reading failed; it tries again after a pause. */
    RETRYING
}
