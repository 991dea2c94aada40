package org.gatehouse.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.gatehouse.app.Await;
import org.gatehouse.connectors.store.H2Store;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.ConnectorKind;
import org.gatehouse.domain.gateway.Discovery;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.gateway.UsageSource;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.RowSink;
import org.gatehouse.domain.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arrives in the store when gateways and the store are at their worst. */
class SyncFaultTest {
    private static final Gateway LATE = new Gateway("late", "late", "", "", Environment.DEVELOPMENT);
    private static final Cost ONE = Cost.priced(Usd.of("1"), List.of("row"));
    private static final Pace FAST =
            new Pace(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(2), Duration.ofMillis(4));
    private static final Pace WOKEN =
            new Pace(Duration.ofMillis(1), Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));

    @TempDir
    Path folder;

    private static Sync sync(Store store, Pace pace, ConnectorKind... kinds) {
        return new Sync(store, List.of(kinds), row -> ONE, pace, InstantSource.system(), new Random(1));
    }

    private static List<List<@Nullable Object>> read(Store store, String sql) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        store.sql(
                sql,
                new RowSink() {
                    @Override
                    public void columns(List<String> names) {}

                    @Override
                    public void row(List<@Nullable Object> values) {
                        rows.add(List.copyOf(values));
                    }
                },
                Stop.never());
        return rows;
    }

    @Test
    void lateAndRevisedRowsAreInTheRealStoreOnceAndAsTheyWereLast() throws Exception {
        for (int seed = 0; seed < 4; seed++) {
            LateGateway gateway = new LateGateway(seed);
            Path place = Files.createDirectory(folder.resolve("seed" + seed));
            for (int restart = 0; restart < 3; restart++) {
                try (Store store = H2Store.open(place);
                        Sync sync = sync(store, FAST, gateway)) {
                    store.save(LATE);
                    sync.refresh();
                    for (int i = 0; i < 6; i++) {
                        gateway.goOn();
                        sync.wake("late");
                    }
                }
            }
            assertAllThere(place, gateway);
        }
    }

    private static void assertAllThere(Path place, LateGateway gateway) {
        gateway.recover();
        try (Store store = H2Store.open(place)) {
            var reading = new Reading("late", gateway.open(LATE), store, row -> ONE, InstantSource.system());
            // The second window starts where the first one ended, and overlaps it.
            reading.toEnd(Stop.never());
            reading.toEnd(Stop.never());
            List<List<Object>> wanted = gateway.rows().stream()
                    .map(row -> List.<Object>of(row.id(), row.status(), row.at()))
                    .toList();
            assertFalse(wanted.isEmpty());
            assertEquals(wanted, read(store, "SELECT id, status, at_utc FROM invocations ORDER BY id"));
            BigDecimal cost = new BigDecimal("0.25").multiply(BigDecimal.valueOf(wanted.size()));
            Object sum = read(store, "SELECT sum(cost_usd) FROM invocations")
                    .getFirst()
                    .getFirst();
            assertEquals(0, cost.compareTo(new BigDecimal(String.valueOf(sum))), "no dollar twice");
        } catch (GatewayException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aGatewayThatFailsDoesNotKeepAnotherOneWaiting() {
        MemoryStore store = new MemoryStore();
        FakeGateway broken = new FakeGateway(7);
        broken.fails = () -> true;
        LateGateway late = new LateGateway(1);
        late.recover();
        try (Sync sync = sync(store, FAST, broken, late)) {
            store.save(FakeGateway.GATEWAY);
            store.save(LATE);
            sync.refresh();
            for (int i = 0; i < 5; i++) {
                late.goOn();
            }
            Await.until("all rows", () -> store.rows().size() == late.rows().size());
            assertTrue(sync.status().getFirst().error().isPresent(), "fake comes first, and fails");
            assertTrue(sync.status().getLast().error().isEmpty());
        }
    }

    @Test
    void aFullDiskIsToldWithItsRemedyAndNothingIsLostOverIt() {
        MemoryStore store = new MemoryStore();
        FakeGateway gateway = new FakeGateway(7);
        gateway.add(30, ONE);
        var fault = new AtomicReference<>(MemoryStore.Fault.BEFORE);
        store.faults = fault::get;
        try (Sync sync = sync(store, FAST, gateway)) {
            store.save(FakeGateway.GATEWAY);
            sync.refresh();
            Await.until(
                    "told",
                    () -> sync.status().getFirst().error().equals(Optional.of("the disk is full; free some space")));
            assertEquals(List.of(), store.rows());
            fault.set(MemoryStore.Fault.NONE);
            Await.until("all rows", () -> store.rows().size() == 30);
            Await.until("well again", () -> sync.status().getFirst().error().isEmpty());
            assertEquals(gateway.rows(), store.rows());
        }
    }

    @Test
    void aGatewayThatChangedIsFollowedWithItsNewSettings() {
        MemoryStore store = new MemoryStore();
        FakeGateway gateway = new FakeGateway(7);
        try (Sync sync = sync(store, WOKEN, gateway)) {
            store.save(FakeGateway.GATEWAY);
            sync.refresh();
            sync.refresh();
            assertEquals(0, gateway.closed(), "nothing changed");
            Gateway moved = new Gateway("fake", "fake", "elsewhere:", "", Environment.PRODUCTION);
            store.save(moved);
            sync.refresh();
            assertEquals(1, gateway.closed(), "the old connection is closed before the new one reads");
            assertEquals(1, sync.status().size());
        }
        assertEquals(2, gateway.closed());
    }

    @Test
    void whatWasOddAboutAPageIsShownUntilSomethingElseIs() {
        SyncStatus start = SyncStatus.starting("g", Optional.empty());
        Instant now = LateGateway.START;
        SyncStatus odd = start.succeeded(now, Optional.of(now), "a torn line");
        SyncStatus later = odd.reading().failed("no answer; wait").reading().succeeded(now, Optional.empty(), "");
        assertEquals("a torn line", later.remarks());
        assertEquals(Optional.of(now), later.completeUpTo(), "what is not told has not changed");
        assertEquals(
                "another", later.succeeded(now, Optional.empty(), "another").remarks());
    }

    @Test
    void aWatermarkAloneIsNotWrittenForEverySecond() throws Exception {
        MemoryStore store = new MemoryStore();
        var complete = new AtomicReference<>(LateGateway.START);
        var connector = new Connector() {
            @Override
            public Optional<UsageSource> usage() {
                return Optional.of((from, stop) -> Page.of(List.<Invocation>of(), from, complete.get(), false));
            }

            @Override
            public Optional<Discovery> discovery() {
                return Optional.empty();
            }

            @Override
            public void close() {}
        };
        Reading reading = new Reading("g", connector, store, row -> ONE, InstantSource.system());
        for (int second = 0; second < 300; second++) {
            complete.set(LateGateway.START.plusSeconds(second));
            reading.page(Stop.never());
        }
        assertEquals(10, store.appends());
        assertEquals(
                Optional.of(LateGateway.START.plusSeconds(279)),
                store.syncState("g").completeUpTo());
    }
}
