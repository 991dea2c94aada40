package org.gatehouse.connectors.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.TokenBasis;
import org.gatehouse.domain.invocation.Tokens;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.simulate.TraceRow;
import org.gatehouse.domain.store.EndpointVersion;
import org.junit.jupiter.api.Test;

class UsesTest {
    private static final Scenario SCENARIO =
            new Scenario(TimeRange.last(Duration.ofDays(7), Instant.parse("2026-11-21T06:00:00Z")));
    private final Random random = new Random(18);

    @Test
    void everyEndpointIsUsedAndEveryUseHasItsEndpoint() {
        Set<String> configured = new HashSet<>(SCENARIO.history("g").stream()
                .map(version -> version.endpoint().name())
                .toList());
        Set<String> used = new HashSet<>(Uses.ALL.stream().map(Use::endpoint).toList());
        Set<String> called = new HashSet<>();
        Uses.BY_SERVICE.values().forEach(shares -> called.addAll(shares.keySet()));
        assertEquals(configured, used);
        assertEquals(configured, called);
        Uses.BY_SERVICE
                .values()
                .forEach(shares -> assertEquals(
                        100,
                        shares.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()));
    }

    @Test
    void everyDestinationIsASimulatedModel() {
        for (EndpointVersion version : SCENARIO.history("g")) {
            assertEquals(100, version.endpoint().totalPercent());
            version.endpoint()
                    .destinations()
                    .forEach(to -> assertTrue(Models.usual().containsKey(to.model()), to::model));
        }
    }

    @Test
    void theWholesOfTheTokensAreTheTraces() {
        for (int round = 0; round < 2_000; round++) {
            Use use = Uses.ALL.get(random.nextInt(Uses.ALL.size()));
            var row = new TraceRow(0, random.nextInt(8_000), random.nextInt(1_000), Traces.CODE);
            int output = use.outputTokens(row);
            Tokens tokens = use.tokens(row, output, TokenBasis.REPORTED, random);
            assertEquals(row.contextTokens(), tokens.input());
            assertEquals(use.api() == ApiKind.EMBEDDINGS ? 0 : row.generatedTokens(), tokens.output());
        }
    }

    @Test
    void theConfigurationInForceIsCalled() {
        var targets = new Targets(SCENARIO.history("g"));
        var target = targets.at(Traces.CONVERSATION, 0.999);
        assertEquals("support-chat", target.use().endpoint());
        assertEquals(60, first(target.at(SCENARIO.range().from())));
        assertEquals(60, first(target.at(SCENARIO.splitChange().minusNanos(1))));
        assertEquals(70, first(target.at(SCENARIO.splitChange())));
        assertEquals(60, first(target.at(SCENARIO.range().from().minusSeconds(1))));
    }

    @Test
    void aSampleThatStartsAfterTheChangeKnowsTheLaterSplitOnly() {
        var later =
                new Scenario(TimeRange.last(Duration.ofDays(2), SCENARIO.range().to()));
        List<EndpointVersion> chat = later.history("g").stream()
                .filter(version -> version.endpoint().name().equals("support-chat"))
                .toList();
        assertEquals(1, chat.size());
        assertEquals(70, first(chat.getFirst().endpoint()));
        assertEquals(later.range().from(), chat.getFirst().from());
    }

    @Test
    void urlsAreReadBackAsTheyWereWritten() throws Exception {
        for (int round = 0; round < 500; round++) {
            var size = new SampleUrl(
                    1 + random.nextInt(500_000_000),
                    1 + random.nextInt(400),
                    random.nextLong(),
                    Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)));
            assertEquals(size, SampleUrl.parse(size.text()));
            assertEquals(Duration.ofDays(size.days()), size.range().length());
        }
    }

    private static int first(Endpoint endpoint) {
        return Objects.requireNonNull(endpoint.destinations().getFirst()).percent();
    }
}
