package org.gatehouse.connectors.builtin.http;

import java.io.IOException;

/** The client has left, so there is nobody to answer. */
public final class ClientGoneException extends IOException {
    private static final long serialVersionUID = 1;

    public ClientGoneException() {
        super("the client has left");
    }

    ClientGoneException(IOException cause) {
        super("the client has left", cause);
    }
}
