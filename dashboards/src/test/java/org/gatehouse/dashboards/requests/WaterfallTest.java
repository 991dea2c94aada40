package org.gatehouse.dashboards.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.junit.jupiter.api.Test;

final class WaterfallTest {
    @Test
    void placesAttemptsOnOneScale() {
        Waterfall fall = Waterfall.of(Some.rerouted());
        assertEquals(6_914_345, fall.totalMicros());
        Waterfall.Bar last = fall.bars().getLast();
        assertEquals(1_726_000.0 / 6_914_345, last.start(), 1e-9);
        assertEquals((1_726_000.0 + 488_000) / 6_914_345, last.ttfb().orElseThrow(), 1e-9);
        assertTrue(last.measured());
    }

    @Test
    void addsUpWhatDidNotServe() {
        Waterfall fall = Waterfall.of(Some.rerouted());
        assertEquals(212_000 + 1_512_000, fall.wastedMicros());
        assertEquals(0, fall.wastedUnknown());
    }

    @Test
    void anAttemptOfUnknownLengthEndsBeforeTheNextAndIsNotCounted() {
        Invocation row = with(List.of(
                Some.attempt(AttemptReason.SPLIT, "a", "gpt", 0, "connect", 1_000, Timing.NOT_KNOWN, -1),
                Some.attempt(AttemptReason.FALLBACK, "b", "gpt", 200, "", 5_000, 4_000, -1)));
        Waterfall fall = Waterfall.of(row);
        assertEquals(0, fall.wastedMicros());
        assertEquals(1, fall.wastedUnknown());
        assertFalse(fall.bars().getFirst().measured());
        assertEquals(fall.bars().get(1).start(), fall.bars().getFirst().end());
        assertTrue(fall.bars().getFirst().ttfb().isEmpty());
    }

    @Test
    void withoutAttemptsThereIsNothing() {
        Waterfall fall = Waterfall.of(Some.refused());
        assertEquals(List.of(), fall.bars());
        assertEquals(1, fall.totalMicros());
    }

    @Test
    void everyBarLiesInTheScaleWhateverTheTimes() {
        Random random = new Random(3);
        for (int i = 0; i < 1_000; i++) {
            List<Attempt> attempts = new ArrayList<>();
            for (int j = random.nextInt(5); j >= 0; j--) {
                attempts.add(Some.attempt(
                        AttemptReason.RETRY,
                        "d",
                        "m",
                        random.nextBoolean() ? 200 : 500,
                        random.nextBoolean() ? "" : "x",
                        random.nextLong(2_000_000),
                        random.nextLong(2_000_000) - 1,
                        random.nextLong(2_000_000) - 1));
            }
            for (Waterfall.Bar bar : Waterfall.of(with(attempts)).bars()) {
                assertTrue(
                        0 <= bar.start() && bar.start() <= bar.end() && bar.end() <= 1, () -> "out of scale: " + bar);
                assertTrue(bar.ttfb().orElse(0) <= 1);
            }
        }
    }

    private static Invocation with(List<Attempt> attempts) {
        Invocation row = Some.refused();
        return new Invocation(
                row.id(),
                row.at(),
                row.api(),
                "e",
                "m",
                false,
                200,
                "",
                row.caller(),
                row.tags(),
                row.tokens(),
                row.timing(),
                row.cost(),
                attempts,
                "");
    }
}
