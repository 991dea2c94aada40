package org.gatehouse.connectors.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.gateway.UsageSource;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleKindTest {
    private static final Instant END = Instant.parse("2026-11-21T06:00:00Z");

    @Test
    void pagesCoverEveryRowOnceInOrderOfTime() throws GatewayException {
        List<Invocation> rows = new ArrayList<>();
        UsageSource source = source(SampleKind.gateway(12_345, END));
        Page page = source.pull(Cursor.START, Stop.never());
        while (page.more()) {
            assertEquals(5_000, page.rows().size());
            assertEquals(page.rows().getLast().at(), page.completeUpTo().orElseThrow());
            rows.addAll(page.rows());
            page = source.pull(page.next(), Stop.never());
        }
        rows.addAll(page.rows());
        assertEquals(END, page.completeUpTo().orElseThrow());
        assertEquals(12_345, rows.size());
        assertEquals(12_345, new HashSet<>(rows.stream().map(Invocation::id).toList()).size());
        for (int i = 1; i < rows.size(); i++) {
            assertFalse(rows.get(i).at().isBefore(rows.get(i - 1).at()), "row " + i);
        }
        Instant start = END.minusSeconds(7 * 86_400);
        assertFalse(rows.getFirst().at().isBefore(start));
        assertTrue(rows.getLast().at().isBefore(END));
    }

    @Test
    void anEmptyPageFollowsTheLastRow() throws GatewayException {
        Page page = source(SampleKind.gateway(10, END)).pull(new Cursor("10"), Stop.never());
        assertEquals(List.of(), page.rows());
        assertEquals(new Cursor("10"), page.next());
        assertFalse(page.more());
    }

    @Test
    void theSameUrlGivesTheSameRowsFromWhereverReadingStarts() throws GatewayException {
        Gateway gateway = SampleKind.gateway(20_000, END);
        List<Invocation> first =
                source(gateway).pull(Cursor.START, Stop.never()).rows();
        UsageSource again = source(gateway);
        var random = new Random(8);
        for (int round = 0; round < 20; round++) {
            int from = random.nextInt(first.size());
            List<Invocation> rest =
                    again.pull(new Cursor(Integer.toString(from)), Stop.never()).rows();
            assertEquals(first.subList(from, first.size()), rest.subList(0, first.size() - from));
        }
    }

    @Test
    void anotherSeedGivesOtherRows() throws GatewayException {
        Gateway one = SampleKind.gateway(100, END);
        var two = new Gateway(one.name(), one.kind(), one.url().replace("seed=1", "seed=2"), "", one.environment());
        assertNotEquals(
                source(one).pull(Cursor.START, Stop.never()).rows(),
                source(two).pull(Cursor.START, Stop.never()).rows());
    }

    @Test
    void saysThatItIsASample() throws GatewayException {
        Gateway gateway = SampleKind.gateway(1, END);
        assertEquals(Environment.SAMPLE, gateway.environment());
        assertEquals("sample", gateway.kind());
        assertEquals("sample:rows=1&days=7&seed=1&end=2026-11-21T06:00:00Z", gateway.url());
        assertTrue(SampleKind.ATTRIBUTION.contains("CC BY 4.0"));
        try (var connector = new SampleKind().open(gateway)) {
            var endpoints = connector.discovery().orElseThrow().endpoints(Stop.never());
            assertEquals(5, endpoints.size());
            for (var endpoint : endpoints) {
                assertEquals(100, endpoint.totalPercent());
                assertTrue(endpoint.destinations().stream()
                        .allMatch(to -> to.model().startsWith("simulated/")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sample:",
                "rows=1&days=7&seed=1&end=2026-11-21T06:00:00Z",
                "sample:rows=0&days=7&seed=1&end=2026-11-21T06:00:00Z",
                "sample:rows=1&days=0&seed=1&end=2026-11-21T06:00:00Z",
                "sample:rows=9999999999&days=7&seed=1&end=2026-11-21T06:00:00Z",
                "sample:rows=1&days=7&seed=one&end=2026-11-21T06:00:00Z",
                "sample:rows=1&days=7&seed=1&end=tomorrow",
                "sample:rows=1&days=7&seed=1",
                "sample:rows=1&rows=2&days=7&seed=1&end=2026-11-21T06:00:00Z"
            })
    void aUrlThatDescribesNoSampleIsRefusedWithTheRightForm(String url) {
        var gateway = new Gateway("Sample", "sample", url, "", Environment.SAMPLE);
        var refusal = assertThrows(GatewayException.class, () -> new SampleKind().open(gateway));
        assertTrue(refusal.toString().contains("write sample:rows="), refusal::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "11", "row 1", "99999999999999999999"})
    void aCursorOfSomethingElseIsRefused(String position) throws GatewayException {
        UsageSource source = source(SampleKind.gateway(10, END));
        assertThrows(GatewayException.class, () -> source.pull(new Cursor(position), Stop.never()));
    }

    @Test
    void stopsWhenToldTo() throws GatewayException {
        UsageSource source = source(SampleKind.gateway(10, END));
        Stop stop = Stop.never();
        stop.stop();
        assertThrows(CancellationException.class, () -> source.pull(Cursor.START, stop));
    }

    private static UsageSource source(Gateway gateway) throws GatewayException {
        return new SampleKind().open(gateway).usage().orElseThrow();
    }
}
