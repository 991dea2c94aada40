package org.gatehouse.connectors.builtin;

/** A request that is not served. The message is for the client: what is wrong and what to do. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String error;

    /**
     * @param status HTTP status
     * @param error the reason in a word, for the journal
     */
    RefusedException(int status, String error, String message) {
        super(message);
        this.status = status;
        this.error = error;
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }
}
