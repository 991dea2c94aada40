package org.gatehouse.domain.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gatehouse.domain.cost.CostMix;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static final Instant AT = Instant.parse("2026-11-10T12:00:00Z");
    private static final TimeRange RANGE = new TimeRange(AT, AT.plusSeconds(60));
    private static final Filter ONE = Filter.is(Dimension.Column.MODEL, "m");
    private static final Filter OTHER = new Filter.Rerouted();

    @Test
    void eachStepChangesOnePartAndKeepsTheOthers() {
        Query query = Query.over(RANGE, ZoneOffset.UTC);
        assertEquals(
                new Query(
                        EnumSet.noneOf(Measure.class),
                        List.of(),
                        Optional.empty(),
                        new Filter.All(),
                        RANGE,
                        ZoneOffset.UTC,
                        Basis.REQUESTS),
                query);
        Query full = query.measuring(Measure.COST, Measure.TTFB)
                .by(Dimension.Column.MODEL, new Dimension.Tag("app"))
                .every(Grain.HOUR)
                .where(ONE)
                .where(OTHER)
                .counting(Basis.ATTEMPTS);
        assertEquals(
                new Query(
                        Set.of(Measure.TTFB, Measure.COST),
                        List.of(Dimension.Column.MODEL, new Dimension.Tag("app")),
                        Optional.of(Grain.HOUR),
                        new Filter.And(List.of(ONE, OTHER)),
                        RANGE,
                        ZoneOffset.UTC,
                        Basis.ATTEMPTS),
                full);
        assertEquals(Query.over(RANGE, ZoneOffset.UTC), query);
    }

    @Test
    void everythingIsNeutralInAnd() {
        assertEquals(ONE, new Filter.All().and(ONE));
        assertEquals(ONE, ONE.and(new Filter.All()));
        assertEquals(new Filter.And(List.of(ONE, OTHER)), ONE.and(OTHER));
    }

    @Test
    void filtersKeepTheirOwnCopies() {
        Set<String> values = new HashSet<>(Set.of("a"));
        List<Filter> parts = new ArrayList<>(List.of(ONE));
        var in = new Filter.In(Dimension.Column.TEAM, values);
        var and = new Filter.And(parts);
        var or = new Filter.Or(parts);
        values.add("b");
        parts.clear();
        assertEquals(Set.of("a"), in.values());
        assertEquals(List.of(ONE), and.parts());
        assertEquals(List.of(ONE), or.parts());
    }

    @Test
    void aRangeHoldsItsStartAndNotItsEnd() {
        assertTrue(RANGE.contains(RANGE.from()));
        assertTrue(RANGE.contains(RANGE.to().minusNanos(1)));
        assertFalse(RANGE.contains(RANGE.to()));
        assertFalse(RANGE.contains(RANGE.from().minusNanos(1)));
        assertThrows(IllegalArgumentException.class, () -> new TimeRange(AT, AT.minusNanos(1)));
    }

    @Test
    void theRangeBeforeTouchesAndIsAsLong() {
        var random = new Random(14);
        for (int round = 0; round < 200; round++) {
            var range = TimeRange.last(Duration.ofMillis(random.nextLong(10_000_000)), AT);
            assertEquals(range.from(), range.previous().to());
            assertEquals(range.length(), range.previous().length());
            assertEquals(AT, range.to());
        }
    }

    @Test
    void countsAndSumsAdd() {
        var random = new Random(15);
        for (int round = 0; round < 100; round++) {
            var a = counts(random);
            var b = counts(random);
            assertEquals(a.plus(b), b.plus(a));
            assertEquals(a, a.plus(Counts.NONE));
            assertEquals(a.rerouted() + b.rerouted(), a.plus(b).rerouted());
            var s = sums(random);
            var t = sums(random);
            assertEquals(s.plus(t), t.plus(s));
            assertEquals(s, s.plus(TokenSums.NONE));
            assertEquals(s.unknown() + t.unknown(), s.plus(t).unknown());
        }
        assertEquals(CostMix.NONE, Figures.NONE.cost());
    }

    private static Counts counts(Random random) {
        return new Counts(
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(9));
    }

    private static TokenSums sums(Random random) {
        return new TokenSums(
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(9));
    }
}
