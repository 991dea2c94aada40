package org.gatehouse.app.workspace;

/** A workspace could not be opened or reached. The message names cause and remedy. */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WorkspaceException(String causeAndRemedy) {
        super(causeAndRemedy);
    }

    public WorkspaceException(String causeAndRemedy, Throwable cause) {
        super(causeAndRemedy, cause);
    }
}
