package org.gatehouse.connectors.builtin.http;

import java.io.IOException;

/** What came is not HTTP/1.1 as this server takes it; the connection cannot go on. */
final class BadHttpException extends IOException {
    private static final long serialVersionUID = 1;

    private final int status;

    BadHttpException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
