package org.gatehouse.domain.invocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.Usd;
import org.junit.jupiter.api.Test;

class InvocationTest {
    private static final Attempt REFUSED = attempt("a", 429, "rate_limited");
    private static final Attempt SERVED = attempt("b", 200, "");

    @Test
    void theOneThatServedDecidesOrElseTheLast() {
        assertEquals(Optional.of(SERVED), row(200, "", REFUSED, SERVED).deciding());
        assertEquals(Optional.of(SERVED), row(200, "", SERVED, REFUSED).deciding());
        Attempt later = attempt("c", 500, "upstream_5xx");
        assertEquals(
                Optional.of(later), row(500, "upstream_5xx", REFUSED, later).deciding());
        assertEquals(Optional.empty(), row(401, "invalid_key").deciding());
    }

    @Test
    void servedMeansStatusAndNoError() {
        for (int status = 100; status < 600; status++) {
            boolean good = status >= 200 && status < 400;
            assertEquals(good, row(status, "").served());
            assertFalse(row(status, "cut").served());
            assertEquals(good, attempt("a", status, "").served());
            assertFalse(attempt("a", status, "cut").served());
        }
        assertFalse(attempt("a", 0, "").served());
    }

    @Test
    void aRowKeepsItsOwnCopies() {
        Map<String, String> tags = new TreeMap<>(Map.of("z", "1", "a", "2"));
        List<Attempt> attempts = new ArrayList<>(List.of(SERVED));
        Invocation row = new Invocation(
                "i",
                Instant.EPOCH,
                ApiKind.CHAT,
                "e",
                "m",
                true,
                200,
                "",
                Caller.UNKNOWN,
                new TreeMap<>(tags),
                Tokens.UNKNOWN,
                Timing.UNKNOWN,
                Cost.unpriced(""),
                attempts,
                "test");
        tags.clear();
        attempts.clear();
        assertEquals(List.of("a", "z"), List.copyOf(row.tags().keySet()));
        assertEquals(List.of(SERVED), row.attempts());
        assertThrows(UnsupportedOperationException.class, () -> row.tags().put("x", "y"));
    }

    @Test
    void anotherCostChangesNothingElse() {
        Invocation row = row(200, "", SERVED);
        Cost cost = Cost.priced(Usd.of("1"), List.of("p"));
        assertEquals(cost, row.withCost(cost).cost());
        assertEquals(row, row.withCost(cost).withCost(row.cost()));
    }

    @Test
    void partsOfTokensNeverExceedTheirWhole() {
        var random = new Random(17);
        for (int round = 0; round < 2_000; round++) {
            long input = random.nextInt(100);
            long output = random.nextInt(100);
            long read = random.nextInt(50);
            long write = random.nextInt(50);
            long hour = random.nextInt(50);
            long reasoning = random.nextInt(120);
            boolean fits = read + write + hour <= input && reasoning <= output;
            if (fits) {
                Tokens tokens =
                        Tokens.of(input, output).withCache(read, write, hour).withReasoning(reasoning);
                assertEquals(
                        new Tokens(input, output, read, write, hour, reasoning, 0, 0, 0, TokenBasis.REPORTED), tokens);
            } else {
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Tokens.of(input, output)
                                .withCache(read, write, hour)
                                .withReasoning(reasoning));
            }
        }
        assertTrue(Tokens.of(0, 0).known());
        assertFalse(Tokens.UNKNOWN.known());
    }

    @Test
    void unknownDurationsAreNotNumbers() {
        assertEquals(OptionalLong.empty(), Timing.UNKNOWN.latency());
        assertEquals(OptionalLong.empty(), Timing.UNKNOWN.ttfb());
        var timing = new Timing(0, 0, TimingBasis.GATEWAY);
        assertEquals(OptionalLong.of(0), timing.latency());
        assertEquals(OptionalLong.of(0), timing.ttfb());
        assertThrows(IllegalArgumentException.class, () -> new Timing(-2, 0, TimingBasis.GATEWAY));
        assertThrows(IllegalArgumentException.class, () -> new Timing(0, -2, TimingBasis.GATEWAY));
    }

    private static Attempt attempt(String destination, int status, String error) {
        return new Attempt(AttemptReason.SPLIT, destination, "p", "m", status, error, 0, Timing.UNKNOWN);
    }

    private static Invocation row(int status, String error, Attempt... attempts) {
        return new Invocation(
                "i",
                Instant.EPOCH,
                ApiKind.CHAT,
                "e",
                "m",
                true,
                status,
                error,
                Caller.UNKNOWN,
                Invocation.noTags(),
                Tokens.UNKNOWN,
                Timing.UNKNOWN,
                Cost.unpriced("no price"),
                Arrays.asList(attempts),
                "test");
    }
}
