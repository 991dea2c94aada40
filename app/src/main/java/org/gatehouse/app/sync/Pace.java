package org.gatehouse.app.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often a gateway is read.
 *
 * @param gap at least this long between two readings with something new, so that the store is not written for every row
 * @param idle how long until it is read again when nothing was new
 * @param retry pause after the first failure; doubled for each further one
 * @param retryMax the longest pause after failures
 */
public record Pace(Duration gap, Duration idle, Duration retry, Duration retryMax) {
    /** Gentle to gateways, and quick where a gateway tells of something new. */
    public static final Pace USUAL =
            new Pace(Duration.ofMillis(250), Duration.ofSeconds(15), Duration.ofSeconds(1), Duration.ofMinutes(5));

    private static final int DOUBLINGS_MAX = 20;

    /** The pause after so many failures in a row, drawn evenly from the upper half, so that gateways do not retry in step. */
    Duration afterFailures(int failures, RandomGenerator random) {
        long doubled = retry.toMillis() << Math.min(failures - 1, DOUBLINGS_MAX);
        long limited = Math.min(doubled, retryMax.toMillis());
        return Duration.ofMillis(limited / 2 + random.nextLong(limited / 2 + 1));
    }
}
