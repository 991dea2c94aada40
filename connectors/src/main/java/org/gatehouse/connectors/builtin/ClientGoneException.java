package org.gatehouse.connectors.builtin;

import java.io.IOException;

/** The client has left, so there is nobody to answer. */
final class ClientGoneException extends IOException {
    private static final long serialVersionUID = 1;

    ClientGoneException(IOException cause) {
        super("the client has left", cause);
    }
}
