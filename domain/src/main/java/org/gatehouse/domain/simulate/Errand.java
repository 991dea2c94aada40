package org.gatehouse.domain.simulate;

import java.time.Instant;

/**
 * A request that goes through the router in virtual time.
 *
 * @param at when the gateway receives it
 * @param stream whether the answer is streamed
 * @param outputTokens how long the whole answer would be
 * @param fate what happens to it besides what the models do
 */
public record Errand(Instant at, boolean stream, int outputTokens, Fate fate) {
    /** What can happen to a request whatever the destination. */
    public enum Fate {
        /** Nothing special. */
        PLAIN,
        /** Every destination refuses it with 400, because it is malformed. */
        MALFORMED,
        /** The client leaves halfway through the answer. */
        ABANDONED
    }
}
