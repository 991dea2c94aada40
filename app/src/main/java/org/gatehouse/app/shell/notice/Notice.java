package org.gatehouse.app.shell.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that the user was told.
 *
 * @param at when
 * @param level how much it matters
 * @param text what, in a sentence or two; of a failure the cause and the remedy
 * @param remedy what can be done about it with one click, if anything
 */
public record Notice(Instant at, Level level, String text, Optional<Remedy> remedy) {
    /** How much it matters. */
    public enum Level {
        /** Goes to the log only. */
        QUIET,
        INFO,
        PROBLEM
    }

    /**
     * What can be done about it.
     *
     * @param title as an order
     * @param run does it, on the JavaFX thread
     */
    public record Remedy(String title, Runnable run) {}
}
