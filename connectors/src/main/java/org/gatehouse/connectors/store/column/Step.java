package org.gatehouse.connectors.store.column;

import org.gatehouse.domain.invocation.AttemptReason;

/**
 * What an attempt looks like without its timing. Few differ, so an invocation keeps only a code for all of its steps.
 *
 * @param reason why it was made; the code of {@link #NONE} stands for no attempt
 * @param destination code of its destination
 * @param provider code of its provider
 * @param model code of its model
 * @param status HTTP status
 * @param error code of its error
 */
public record Step(AttemptReason reason, int destination, int provider, int model, int status, int error) {
    /** Stands for no attempt; has code 0. */
    static final Step NONE = new Step(AttemptReason.UNKNOWN, 0, 0, 0, 0, 0);

    Outcome outcome() {
        return Outcome.of(status, error != 0);
    }

    String text() {
        return Codes.of(reason) + " " + destination + " " + provider + " " + model + " " + status + " " + error;
    }

    static Step parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        String[] parts = text.split(" ", -1);
        return new Step(
                Codes.constant(AttemptReason.class, Integer.parseInt(parts[0])),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]));
    }
}
