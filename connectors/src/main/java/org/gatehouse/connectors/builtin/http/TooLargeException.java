package org.gatehouse.connectors.builtin.http;

/** A request body is larger than allowed. */
public final class TooLargeException extends Exception {
    private static final long serialVersionUID = 1;
}
