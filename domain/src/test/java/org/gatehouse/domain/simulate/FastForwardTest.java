package org.gatehouse.domain.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.SplittableRandom;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stats.BinomialInterval;
import org.gatehouse.domain.traffic.Routing;
import org.junit.jupiter.api.Test;

class FastForwardTest {
    private static final Instant AT = Instant.parse("2026-11-10T12:00:00Z");
    private static final SimulatedModel GOOD = new SimulatedModel("good", 100, 0.3, 50, 0, 0);
    private static final SimulatedModel DOWN = new SimulatedModel("down", 100, 0.3, 50, 1, 0);
    private static final SimulatedModel BUSY = new SimulatedModel("busy", 100, 0.3, 50, 0, 1);
    private static final SimulatedModel SLOW = new SimulatedModel("slow", 5_000, 0, 50, 0, 0);
    private static final FastForward ROUTER =
            new FastForward(new Weather(Map.of("good", GOOD, "down", DOWN, "busy", BUSY, "slow", SLOW), List.of()));

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void fallsBackInListOrderUntilOneAnswers() {
        Outcome outcome = run(endpoint(0, to("down", 100), to("busy", 0), to("good", 0), to("slow", 0)), plain());
        assertEquals(
                List.of("down:500", "busy:429", "good:200"),
                outcome.attempts().stream()
                        .map(attempt -> attempt.destination() + ":" + attempt.status())
                        .toList());
        assertEquals(
                List.of(AttemptReason.SPLIT, AttemptReason.FALLBACK, AttemptReason.FALLBACK),
                outcome.attempts().stream().map(Attempt::reason).toList());
        assertEquals(200, outcome.status());
        assertEquals("", outcome.error());
        assertEquals(40, outcome.outputTokens());
    }

    @Test
    void whatTheLastOneSaysIsWhatTheClientSeesWhenNoneAnswers() {
        Outcome outcome = run(endpoint(0, to("down", 100), to("busy", 0)), plain());
        assertEquals(429, outcome.status());
        assertEquals("rate_limited", outcome.error());
        assertEquals(0, outcome.outputTokens());
    }

    @Test
    void attemptsFollowEachOtherAndMakeUpTheWhole() {
        for (int round = 0; round < 500; round++) {
            boolean stream = random.nextBoolean();
            Outcome outcome = run(
                    endpoint(0, to("down", 40), to("busy", 30), to("good", 30)),
                    new Errand(AT, stream, random.nextInt(500), Errand.Fate.PLAIN));
            long end = 0;
            for (Attempt attempt : outcome.attempts()) {
                assertTrue(attempt.offsetMicros() > end);
                end = attempt.offsetMicros() + attempt.timing().latencyMicros();
            }
            assertTrue(outcome.timing().latencyMicros() >= end);
            Attempt last = outcome.attempts().getLast();
            assertEquals(
                    last.offsetMicros() + last.timing().ttfbMicros(),
                    outcome.timing().ttfbMicros());
            assertEquals(
                    stream && last.served() && outcome.outputTokens() > 0,
                    last.timing().ttfbMicros() < last.timing().latencyMicros());
        }
    }

    @Test
    void triesInTheOrderOfTheRealRouting() {
        Endpoint endpoint = endpoint(0, to("down", 25), to("busy", 25), to("good", 50));
        for (int seed = 0; seed < 200; seed++) {
            List<String> order = Routing.order(endpoint, new SplittableRandom(seed)).stream()
                    .map(Destination::name)
                    .toList();
            List<String> tried = ROUTER.run(endpoint, plain(), new SplittableRandom(seed)).attempts().stream()
                    .map(Attempt::destination)
                    .toList();
            assertEquals(order.subList(0, tried.size()), tried);
        }
    }

    @Test
    void aFirstByteThatComesTooLateIsNotWaitedFor() {
        Outcome outcome = run(endpoint(1_000, to("slow", 100), to("good", 0)), plain());
        Attempt late = outcome.attempts().getFirst();
        assertEquals(0, late.status());
        assertEquals("first_token_timeout", late.error());
        assertEquals(1_000_000, late.timing().latencyMicros());
        assertEquals(Timing.NOT_KNOWN, late.timing().ttfbMicros());
        assertEquals(200, outcome.status());
        Outcome alone = run(endpoint(1_000, to("slow", 100)), plain());
        assertEquals(504, alone.status());
        assertEquals(Timing.NOT_KNOWN, alone.timing().ttfbMicros());
    }

    @Test
    void aMalformedRequestIsRefusedOnceAndNotRerouted() {
        Outcome outcome =
                run(endpoint(0, to("good", 100), to("slow", 0)), new Errand(AT, true, 40, Errand.Fate.MALFORMED));
        assertEquals(400, outcome.status());
        assertEquals(1, outcome.attempts().size());
        assertEquals(0, outcome.outputTokens());
    }

    @Test
    void aClientThatLeavesGetsHalf() {
        Outcome outcome = run(endpoint(0, to("good", 100)), new Errand(AT, true, 40, Errand.Fate.ABANDONED));
        assertEquals(499, outcome.status());
        assertEquals("client_closed", outcome.error());
        assertEquals(20, outcome.outputTokens());
    }

    @Test
    void weatherHoldsInItsRangeOnly() {
        var range = new TimeRange(AT, AT.plusSeconds(60));
        var bad = new SimulatedModel("good", 100, 0, 50, 0, 1);
        var weather = new Weather(Map.of("good", GOOD), List.of(new Weather.Episode("bad", range, bad)));
        assertEquals(GOOD, weather.at("good", AT.minusNanos(1)));
        assertEquals(bad, weather.at("good", AT));
        assertEquals(bad, weather.at("good", range.to().minusNanos(1)));
        assertEquals(GOOD, weather.at("good", range.to()));
        assertThrows(NoSuchElementException.class, () -> weather.at("other", AT));
    }

    @Test
    void aModelFailsAsOftenAsItSays() {
        var model = new SimulatedModel("m", 100, 0.3, 50, 0.05, 0.2);
        int tries = 20_000;
        int errors = 0;
        int limited = 0;
        for (int i = 0; i < tries; i++) {
            int status = model.attempt(10, random).status();
            errors += status == 500 ? 1 : 0;
            limited += status == 429 ? 1 : 0;
        }
        assertTrue(BinomialInterval.exact(errors, tries, 0.999).contains(0.05));
        assertTrue(BinomialInterval.exact(limited, tries, 0.999).contains(0.2));
    }

    @Test
    void aModelWithoutSpreadTakesExactlyWhatItSays() {
        var model = new SimulatedModel("m", 120, 0, 40, 0, 0);
        assertEquals(new SimulatedTry(200, "", 120_000, 120_000 + 500_000, 20), model.attempt(20, random));
        var instant = new SimulatedModel("m", 0, 0, 0, 0, 0);
        assertEquals(new SimulatedTry(200, "", 0, 0, 20), instant.attempt(20, random));
    }

    @Test
    void theSameNumbersGiveTheSamePlan() {
        for (int seed = 0; seed < 100; seed++) {
            assertEquals(GOOD.attempt(50, new Random(seed)), GOOD.attempt(50, new Random(seed)));
        }
    }

    private Outcome run(Endpoint endpoint, Errand errand) {
        return ROUTER.run(endpoint, errand, random);
    }

    private static Errand plain() {
        return new Errand(AT, true, 40, Errand.Fate.PLAIN);
    }

    private static Endpoint endpoint(long timeoutMillis, Destination... destinations) {
        return new Endpoint("e", List.of(destinations), timeoutMillis);
    }

    private static Destination to(String model, int percent) {
        return new Destination(model, "simulated", model, percent);
    }
}
