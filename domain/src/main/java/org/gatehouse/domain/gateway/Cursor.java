package org.gatehouse.domain.gateway;

/**
 * Where reading stopped, in a form that only its connector understands.
 *
 * @param position opaque text; empty at the very beginning
 */
public record Cursor(String position) {
    /** The very beginning. */
    public static final Cursor START = new Cursor("");
}
