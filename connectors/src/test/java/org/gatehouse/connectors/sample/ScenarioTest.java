package org.gatehouse.connectors.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gatehouse.connectors.price.BundledPrices;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stats.BinomialInterval;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.EndpointVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the sample is meant to show can be seen in its rows. */
class ScenarioTest {
    private static final Instant END = Instant.parse("2026-11-21T06:00:00Z");
    private static final Gateway GATEWAY = SampleKind.gateway(120_000, END);
    private static final Scenario SCENARIO = new Scenario(TimeRange.last(Duration.ofDays(7), END));
    private static final List<Invocation> ROWS = new ArrayList<>();

    @BeforeAll
    static void pull() throws GatewayException {
        var source = new SampleKind().open(GATEWAY).usage().orElseThrow();
        Page page = source.pull(Cursor.START, Stop.never());
        ROWS.addAll(page.rows());
        while (page.more()) {
            page = source.pull(page.next(), Stop.never());
            ROWS.addAll(page.rows());
        }
    }

    @Test
    void firstChoicesFollowEachConfiguredSplit() throws GatewayException {
        List<EndpointVersion> history = SampleKind.history(GATEWAY);
        for (EndpointVersion version : history) {
            Instant until = history.stream()
                    .filter(other ->
                            other.endpoint().name().equals(version.endpoint().name()))
                    .map(EndpointVersion::from)
                    .filter(from -> from.isAfter(version.from()))
                    .findFirst()
                    .orElse(END);
            List<Attempt> first = in(new TimeRange(version.from(), until)).stream()
                    .filter(row -> row.endpoint().equals(version.endpoint().name()))
                    .flatMap(row -> row.attempts().stream().limit(1))
                    .toList();
            for (var destination : version.endpoint().destinations()) {
                long chosen = first.stream()
                        .filter(attempt -> attempt.destination().equals(destination.name()))
                        .count();
                var interval = BinomialInterval.exact(chosen, first.size(), 0.999);
                assertTrue(
                        interval.contains(destination.percent() / 100.0),
                        () -> destination + " got " + chosen + " of " + first.size());
            }
            assertTrue(first.stream().allMatch(attempt -> attempt.reason() == AttemptReason.SPLIT));
        }
        assertEquals(6, history.size());
    }

    @Test
    void theStormCausesFallbacksAndTheCalmHardlyAny() {
        double storm = share(SCENARIO.storm(), row -> row.attempts().size() > 1);
        double calm = share(before(SCENARIO.storm()), row -> row.attempts().size() > 1);
        assertTrue(storm > 0.2, "rerouted in the storm: " + storm);
        assertTrue(calm < 0.02, "rerouted before it: " + calm);
        assertTrue(in(SCENARIO.storm()).size() > 500);
        assertTrue(
                in(SCENARIO.storm()).stream()
                        .flatMap(row -> row.attempts().stream())
                        .anyMatch(attempt -> attempt.status() == 429),
                "nobody was rate limited");
    }

    @Test
    void theSlowHourQuadruplesTheTimeToFirstByte() {
        double slow = medianTtfb(SCENARIO.slowHour());
        double usual = medianTtfb(before(SCENARIO.slowHour()));
        assertEquals(4, slow / usual, 0.6);
    }

    @Test
    void theEventsAreInOfficeHoursOfTheSampleWhereverItEnds() {
        for (int hour = 0; hour < 24 * 9; hour++) {
            Instant end = END.plus(Duration.ofHours(hour));
            var scenario = new Scenario(TimeRange.last(Duration.ofDays(7), end));
            for (TimeRange event : List.of(scenario.storm(), scenario.slowHour())) {
                assertTrue(scenario.range().contains(event.from()), () -> event + " for " + end);
                assertFalse(event.to().isAfter(end), () -> event + " for " + end);
                DayOfWeek day = event.from().atOffset(ZoneOffset.UTC).getDayOfWeek();
                assertTrue(day.getValue() <= 5, () -> event + " for " + end);
            }
            assertTrue(scenario.range().contains(scenario.priceChange()));
            assertTrue(scenario.range().contains(scenario.splitChange()));
        }
    }

    @Test
    void thePriceChangeHalvesTheOutputPriceFromItsInstantOn() throws GatewayException {
        String mini = "simulated/gpt-5-mini";
        var list = BundledPrices.load();
        var book = list.with(SampleKind.prices(GATEWAY, list));
        for (Invocation row : ROWS) {
            for (String id : row.cost().priceRows()) {
                var price = book.row(id).orElseThrow(() -> new AssertionError(id + " is not in the book"));
                if (price.model().equals(mini)) {
                    assertEquals(id.startsWith("sample/"), !row.at().isBefore(SCENARIO.priceChange()));
                }
            }
            assertEquals(row.cost(), book.price(row));
        }
    }

    @Test
    void aSmallShareIsUnpricedAndSaysWhy() {
        List<Invocation> unpriced = ROWS.stream()
                .filter(row -> row.cost().state() == CostState.UNPRICED)
                .toList();
        assertTrue(unpriced.size() > 1_200 && unpriced.size() < 4_000, () -> "unpriced: " + unpriced.size());
        for (Invocation row : unpriced) {
            assertFalse(row.cost().note().isEmpty());
        }
        assertTrue(ROWS.stream()
                .filter(row -> row.served() && row.cost().state() == CostState.PRICED)
                .allMatch(row -> row.cost().total().amount().signum() > 0));
    }

    @Test
    void officesAreBusyByDay() {
        assertTrue(hourly(12) > 4 * hourly(2), "noon " + hourly(12) + ", night " + hourly(2));
    }

    @Test
    void everyKindOfOutcomeOccurs() {
        for (int status : new int[] {200, 400, 401, 429, 499, 500}) {
            assertTrue(ROWS.stream().anyMatch(row -> row.status() == status), "no " + status);
        }
        assertTrue(share(SCENARIO.range(), Invocation::served) > 0.97);
    }

    private static long hourly(int hour) {
        return ROWS.stream()
                .filter(row -> row.at().atOffset(ZoneOffset.UTC).getHour() == hour)
                .count();
    }

    private static TimeRange before(TimeRange event) {
        return TimeRange.last(Duration.ofMinutes(90), event.from());
    }

    private static double share(TimeRange range, Predicate<Invocation> which) {
        List<Invocation> rows = in(range);
        return rows.stream().filter(which).count() / (double) rows.size();
    }

    private static List<Invocation> in(TimeRange range) {
        return ROWS.stream().filter(row -> range.contains(row.at())).toList();
    }

    private static double medianTtfb(TimeRange range) {
        long[] sorted = in(range).stream()
                .filter(row -> row.stream() && row.served())
                .flatMap(row -> row.deciding().stream())
                .filter(attempt -> attempt.model().equals("simulated/gpt-5-mini"))
                .mapToLong(attempt -> attempt.timing().ttfbMicros())
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }
}
