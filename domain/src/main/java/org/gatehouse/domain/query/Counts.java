package org.gatehouse.domain.query;

/**
 * How many units of the basis a group has, and what became of them.
 *
 * @param all all of them
 * @param served with an answer
 * @param rateLimited with status 429
 * @param failed neither served nor rate limited
 * @param attempts tries at destinations made by them; equal to {@code all} on the attempts basis
 * @param rerouted with two or more attempts; 0 on the attempts basis
 */
public record Counts(long all, long served, long rateLimited, long failed, long attempts, long rerouted) {
    /** No rows. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /** The sum of both. */
    public Counts plus(Counts other) {
        return new Counts(
                all + other.all,
                served + other.served,
                rateLimited + other.rateLimited,
                failed + other.failed,
                attempts + other.attempts,
                rerouted + other.rerouted);
    }
}
