package org.gatehouse.domain.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.traffic.Routing;

/**
 * Sends requests through the real routing rules to simulated models, in virtual time: nothing waits. The same random
 * numbers give the same outcome.
 */
public final class FastForward {
    /** What the gateway itself takes before each attempt. */
    private static final long OWN_MICROS = 180;

    private static final long MICROS_PER_MILLI = 1_000;

    private final Weather weather;

    public FastForward(Weather weather) {
        this.weather = weather;
    }

    /**
     * Tries the endpoint's destinations in the order of {@link Routing#order} until one answers or none is left to fall
     * back to.
     *
     * @throws java.util.NoSuchElementException when a destination's model is not simulated
     */
    public Outcome run(Endpoint endpoint, Errand errand, RandomGenerator random) {
        List<Attempt> attempts = new ArrayList<>(2);
        long elapsed = OWN_MICROS;
        int written = 0;
        for (Destination destination : Routing.order(endpoint, random)) {
            SimulatedModel model = weather.at(destination.model(), errand.at());
            SimulatedTry result = limited(endpoint, fated(errand, model.attempt(errand.outputTokens(), random)));
            attempts.add(attempt(destination, result, elapsed, attempts.isEmpty(), errand.stream()));
            elapsed += result.totalMicros() + OWN_MICROS;
            written = result.outputTokens();
            if (!Routing.fallsBack(result.status())) {
                break;
            }
        }
        return outcome(attempts, elapsed, written);
    }

    private static Outcome outcome(List<Attempt> attempts, long elapsed, int written) {
        Attempt last = attempts.getLast();
        long first = last.timing().ttfbMicros();
        var timing = new Timing(
                elapsed, first == Timing.NOT_KNOWN ? first : last.offsetMicros() + first, TimingBasis.GATEWAY);
        // The client is told 504 where the last destination did not answer at all.
        int status = last.status() == 0 ? 504 : last.status();
        return new Outcome(status, last.error(), List.copyOf(attempts), timing, written);
    }

    private static Attempt attempt(
            Destination destination, SimulatedTry result, long offset, boolean first, boolean stream) {
        boolean answered = result.status() != 0;
        // An answer in one piece has its first byte when it is done.
        long ttfb = stream ? result.ttfbMicros() : result.totalMicros();
        return new Attempt(
                first ? AttemptReason.SPLIT : AttemptReason.FALLBACK,
                destination.name(),
                destination.provider(),
                destination.model(),
                result.status(),
                result.error(),
                offset,
                new Timing(result.totalMicros(), answered ? ttfb : Timing.NOT_KNOWN, TimingBasis.GATEWAY));
    }

    private static SimulatedTry fated(Errand errand, SimulatedTry plain) {
        if (plain.status() != 200) {
            return plain;
        }
        long first = plain.ttfbMicros();
        return switch (errand.fate()) {
            case PLAIN -> plain;
            case MALFORMED -> new SimulatedTry(400, "invalid_request", first / 4, first / 4, 0);
            case ABANDONED ->
                new SimulatedTry(
                        499,
                        "client_closed",
                        first,
                        first + (plain.totalMicros() - first) / 2,
                        plain.outputTokens() / 2);
        };
    }

    private static SimulatedTry limited(Endpoint endpoint, SimulatedTry result) {
        long limit = endpoint.firstTokenTimeoutMillis() * MICROS_PER_MILLI;
        return limit > 0 && result.ttfbMicros() > limit
                ? new SimulatedTry(0, "first_token_timeout", limit, limit, 0)
                : result;
    }
}
