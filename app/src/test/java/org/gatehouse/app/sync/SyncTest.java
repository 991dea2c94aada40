package org.gatehouse.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.gatehouse.app.Await;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SyncTest {
    private static final List<MemoryStore.Fault> FAULTS = List.of(MemoryStore.Fault.values());
    private static final Cost NONE = Cost.unpriced("not told");
    private static final Cost ONE = Cost.priced(Usd.of("1"), List.of("row"));
    private static final Pace FAST =
            new Pace(Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(2), Duration.ofMillis(4));
    private static final Pace ONLY_WHEN_WOKEN =
            new Pace(Duration.ofMillis(1), Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));

    private final MemoryStore store = new MemoryStore();
    private final FakeGateway gateway = new FakeGateway(7);
    private Sync sync = sync(FAST);

    private Sync sync(Pace pace) {
        return new Sync(store, List.of(gateway), row -> ONE, pace, InstantSource.system(), new Random(1));
    }

    private SyncStatus status() {
        return sync.status().getFirst();
    }

    @AfterEach
    void close() {
        sync.close();
    }

    @Test
    void everythingArrivesAndOnlyRowsWithoutCostArePriced() {
        Cost reported = new Cost(CostState.REPORTED, Usd.of("9"), List.of(), "");
        gateway.add(40, NONE);
        gateway.add(1, reported);
        store.save(FakeGateway.GATEWAY);
        sync.refresh();
        Await.until("all rows", () -> store.rows().size() == 41);
        assertEquals(ONE, store.rows().get(3).cost());
        assertEquals(reported, store.rows().get(40).cost());
        assertEquals("chat", store.endpoints().getFirst().endpoint().name());
    }

    @Test
    void nothingIsLostOrDoubledWhenSourceAndStoreFail() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            store.faults = () -> FAULTS.get(random.nextInt(FAULTS.size()));
            gateway.fails = () -> random.nextInt(3) == 0;
            gateway.add(100, ONE);
            store.save(FakeGateway.GATEWAY);
            sync.refresh();
            Await.until("all rows", () -> store.rows().size() == gateway.rows().size());
            sync.close();
            assertEquals(gateway.rows(), store.rows());
            sync = sync(FAST);
        }
    }

    @Test
    void aWakeUpBringsNewRowsAtOnce() {
        sync = sync(ONLY_WHEN_WOKEN);
        store.save(FakeGateway.GATEWAY);
        sync.refresh();
        for (int round = 1; round <= 50; round++) {
            int wanted = round * 3;
            gateway.add(3, ONE);
            sync.wake("fake");
            Await.until("row " + wanted, () -> store.rows().size() == wanted);
        }
    }

    @Test
    void nothingNewIsNotWritten() {
        gateway.add(3, ONE);
        store.save(FakeGateway.GATEWAY);
        sync = sync(ONLY_WHEN_WOKEN);
        sync.refresh();
        Await.until("rows", () -> store.rows().size() == 3 && status().phase() == SyncPhase.WAITING);
        int before = store.appends();
        sync.now("fake");
        Await.until("read again", () -> store.endpoints().size() == 2 && status().phase() == SyncPhase.WAITING);
        assertEquals(before, store.appends());
    }

    @Test
    void anErrorIsShownUntilItWorksAgain() {
        gateway.fails = () -> true;
        store.save(FakeGateway.GATEWAY);
        sync.refresh();
        Await.until("retrying", () -> status().phase() == SyncPhase.RETRYING);
        assertEquals(
                "the gateway does not answer; check its URL", status().error().orElseThrow());
        assertTrue(status().lastSuccess().isEmpty());
        gateway.fails = () -> false;
        Await.until("works", () -> status().error().isEmpty());
        assertTrue(status().lastSuccess().isPresent());
    }

    @Test
    void aBrokenConnectorIsToldNotSwallowed() {
        gateway.fails = () -> {
            throw new IllegalStateException("bug");
        };
        store.save(FakeGateway.GATEWAY);
        sync.refresh();
        Await.until(
                "told",
                () -> status().error().filter(text -> text.contains("bug")).isPresent());
    }

    @Test
    void anUnknownKindIsToldWithTheRemedy() {
        store.save(new Gateway("old", "gone", "", "", Environment.DEVELOPMENT));
        sync.refresh();
        assertEquals(SyncPhase.RETRYING, status().phase());
        assertTrue(status().error().orElseThrow().contains("update Gatehouse"), status().toString());
    }

    @Test
    void aRemovedGatewayIsClosedAndGone() {
        store.save(FakeGateway.GATEWAY);
        sync.refresh();
        sync.remove("fake");
        assertEquals(List.of(), sync.status());
        assertEquals(List.of(), store.gateways());
        assertEquals(1, gateway.closed());
    }

    @Test
    void closeEndsAllThreads() {
        store.save(FakeGateway.GATEWAY);
        sync.refresh();
        sync.close();
        assertEquals(1, gateway.closed());
        sync.refresh();
        assertEquals(List.of(), sync.status());
    }
}
