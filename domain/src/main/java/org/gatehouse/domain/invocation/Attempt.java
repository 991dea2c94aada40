package org.gatehouse.domain.invocation;

/**
 * One try at one destination.
 *
 * @param reason why it was made
 * @param destination the destination's name behind the endpoint
 * @param provider who runs the model, for example {@code anthropic}
 * @param model the model as the destination names it
 * @param status HTTP status of the destination's answer; 0 when there was none (connection failure, time-out)
 * @param error the reason it failed in a word ({@code rate_limited}, {@code connect}, {@code first_token_timeout},
 *     {@code upstream_5xx}, ...), empty when it served
 * @param offsetMicros from receipt of the request to the start of this attempt
 * @param timing how long it took, counted from its own start
 */
public record Attempt(
        AttemptReason reason,
        String destination,
        String provider,
        String model,
        int status,
        String error,
        long offsetMicros,
        Timing timing) {
    /** Whether this attempt produced the answer that the client got. */
    public boolean served() {
        return error.isEmpty() && status >= 200 && status < 400;
    }
}
