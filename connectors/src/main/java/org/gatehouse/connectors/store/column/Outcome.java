package org.gatehouse.connectors.store.column;

/** What became of a request or an attempt. */
enum Outcome {
    SERVED,
    RATE_LIMITED,
    FAILED;

    private static final int TOO_MANY_REQUESTS = 429;

    /** By the HTTP status and whether there is an error word. */
    static Outcome of(long status, boolean error) {
        if (!error && status >= 200 && status < 400) {
            return SERVED;
        }
        return status == TOO_MANY_REQUESTS ? RATE_LIMITED : FAILED;
    }
}
