package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.gateway.UsageSource;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltinKindTest {
    private static final Instant COMPLETE = Instant.parse("2026-11-21T06:00:00Z");

    @TempDir
    Path workspace;

    private Connector connector() {
        return new BuiltinKind(workspace, () -> COMPLETE).open(BuiltinKind.gateway("Built-in", ""));
    }

    private UsageSource usage() {
        return connector().usage().orElseThrow();
    }

    @Test
    void aWorkspaceWhoseGatewayNeverRanIsEmptyAndComplete() throws GatewayException {
        Page page = usage().pull(Cursor.START, Stop.never());
        assertEquals(List.of(), page.rows());
        assertEquals(Cursor.START, page.next());
        assertEquals(Optional.of(COMPLETE), page.completeUpTo());
    }

    @Test
    void everyRequestIsPulledOnceInPagesOfAThousand() throws Exception {
        List<String> ids = new ArrayList<>();
        try (Rig rig = new Rig(BuiltinKind.home(workspace), Rig.simulated())) {
            for (int i = 0; i < 1_100; i++) {
                ids.add(rig.send(rig.post("/v1/completions", "{\"model\":\"chat\",\"prompt\":\"a\",\"max_tokens\":1}"))
                        .headers()
                        .firstValue("x-gatehouse-invocation-id")
                        .orElseThrow());
            }
            Page first = usage().pull(Cursor.START, Stop.never());
            assertEquals(1_000, first.rows().size());
            assertTrue(first.more());
            assertEquals(Optional.empty(), first.completeUpTo(), "not complete while there is more");
            Page second = usage().pull(first.next(), Stop.never());
            assertEquals(Optional.of(COMPLETE), second.completeUpTo());
            List<Invocation> all = new ArrayList<>(first.rows());
            all.addAll(second.rows());
            assertEquals(ids, all.stream().map(Invocation::id).toList());
            assertEquals(List.of(), usage().pull(second.next(), Stop.never()).rows());
        }
    }

    @Test
    void theEndpointsAreThoseOfTheConfiguration() throws GatewayException {
        BuiltinConfig.sample().save(BuiltinKind.home(workspace));
        assertEquals(
                BuiltinConfig.sample().endpoints(),
                connector().discovery().orElseThrow().endpoints(Stop.never()));
    }

    @Test
    void aCursorOfAnotherKindIsRefusedWithTheRemedy() {
        GatewayException refused =
                assertThrows(GatewayException.class, () -> usage().pull(new Cursor("page two"), Stop.never()));
        assertTrue(String.valueOf(refused.getMessage()).contains("Remove the gateway"), refused.getMessage());
    }

    @Test
    void aRunningGatewayIsCompleteUpToItsOldestCallUnderWay() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        FakeUpstream.Script script = exchange -> {
            asked.countDown();
            goOn.await();
            FakeUpstream.whole(exchange, 200, "{}");
        };
        try (FakeUpstream slow = new FakeUpstream(script)) {
            BuiltinConfig config = BuiltinConfig.of(
                    List.of(UpstreamConfig.openai("slow", slow.url(), "")),
                    List.of(Rig.endpoint("chat", 0, new Destination("one", "slow", "m", 100))));
            try (Rig rig = new Rig(workspace, config)) {
                Thread call = Thread.ofVirtual().start(() -> callQuietly(rig));
                asked.await();
                Instant during = rig.gateway.completeUpTo();
                assertEquals(during, rig.gateway.completeUpTo(), "it stands while the call runs");
                goOn.countDown();
                call.join();
                Rig.await(() -> rig.gateway.completeUpTo().isAfter(during));
                assertEquals(during, rig.onlyRow().at());
            }
        }
    }

    private static void callQuietly(Rig rig) {
        try {
            rig.chat("chat", false);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
