package org.gatehouse.domain.store;

/** The store could not do its work. The message names the cause and the remedy. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreException(String causeAndRemedy) {
        super(causeAndRemedy);
    }

    public StoreException(String causeAndRemedy, Throwable cause) {
        super(causeAndRemedy, cause);
    }
}
