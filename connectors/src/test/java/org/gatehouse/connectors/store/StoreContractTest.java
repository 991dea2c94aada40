package org.gatehouse.connectors.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Change;
import org.gatehouse.domain.store.EndpointVersion;
import org.gatehouse.domain.store.StoreException;
import org.gatehouse.domain.store.Stored;
import org.gatehouse.domain.store.SyncState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreContractTest {
    @TempDir
    Path workspace;

    private H2Store store;

    @BeforeEach
    void open() {
        store = H2Store.open(workspace);
        store.save(Rows.gateway("one"));
        store.save(Rows.gateway("two"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = H2Store.open(workspace);
    }

    private long count() {
        return store.ask(Query.over(Rows.RANGE, ZoneOffset.UTC), Stop.never())
                .total()
                .counts()
                .all();
    }

    @Test
    void everyRowComesBackAsItWas() {
        List<Invocation> rows = Rows.random(1).next(500);
        store.append("one", Rows.page(rows, "a"));
        reopen();
        for (Invocation row : rows) {
            assertEquals(Optional.of(new Stored("one", row)), store.find("one", row.id()));
        }
        assertEquals(Optional.empty(), store.find("two", rows.getFirst().id()));
        assertEquals(Optional.empty(), store.find("one", "no such id"));
    }

    @Test
    void aRepeatedPageChangesNothing() {
        List<Invocation> rows = Rows.random(2).next(300);
        for (int i = 0; i < 3; i++) {
            store.append("one", Rows.page(rows, "a"));
            assertEquals(300, count());
            assertEquals(300, store.syncState("one").rows());
        }
        reopen();
        store.append("one", Rows.page(rows, "a"));
        assertEquals(300, count());
    }

    @Test
    void oneIdInTwoGatewaysIsTwoRows() {
        List<Invocation> rows = Rows.random(3).next(50);
        store.append("one", Rows.page(rows, "a"));
        store.append("two", Rows.page(rows, "a"));
        assertEquals(100, count());
        assertEquals(List.of("one", "two"), store.values(Column.GATEWAY));
    }

    @Test
    void theLastOfTwoVersionsInOnePageCounts() {
        RandomRows random = Rows.random(4);
        Invocation first = random.next();
        Invocation second = random.revised(first);
        store.append("one", Rows.page(List.of(first, second), "a"));
        assertEquals(1, count());
        assertEquals(second, store.find("one", first.id()).orElseThrow().row());
    }

    @Test
    void manyRowsOfOneInstantStayApart() {
        RandomRows random = Rows.random(5);
        List<Invocation> rows = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            rows.add(random.at("same-" + i, Rows.START));
        }
        // Two pages, so that keys collide inside a page and with stored rows.
        store.append("one", Rows.page(rows.subList(0, 9_000), "a"));
        store.append("one", Rows.page(rows.subList(9_000, 20_000), "b"));
        assertEquals(20_000, count());
        store.append("one", Rows.page(rows, "c"));
        assertEquals(20_000, count());
        reopen();
        assertEquals(20_000, count());
        assertEquals(
                rows.get(19_999), store.find("one", "same-19999").orElseThrow().row());
    }

    @Test
    void rowsMoveUpWhenARemovedGatewayLeavesGaps() {
        RandomRows random = Rows.random(16);
        List<Invocation> mine = new ArrayList<>();
        List<Invocation> others = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            (i % 2 == 0 ? mine : others).add(random.at("same-" + i, Rows.START));
        }
        store.append("two", Rows.page(others, "a"));
        store.append("one", Rows.page(mine, "a"));
        assertEquals(20_000, count());
        store.remove("two");
        assertEquals(10_000, count());
        // A row that stayed behind a gap would not be found again, and would be doubled now.
        store.append("one", Rows.page(mine, "b"));
        assertEquals(10_000, count());
        for (Invocation row : mine.subList(0, 300)) {
            assertEquals(row, store.find("one", row.id()).orElseThrow().row());
        }
        reopen();
        assertEquals(10_000, count());
    }

    @Test
    void theCursorAndTheWatermarkAreKept() {
        assertEquals(SyncState.NEVER, store.syncState("one"));
        Instant upTo = Rows.START.plusSeconds(60);
        store.append("one", Page.of(Rows.random(6).next(3), new Cursor("here"), upTo, false));
        // A page that does not know the watermark leaves the known one.
        store.append("one", Rows.page(List.of(), "there"));
        reopen();
        SyncState state = store.syncState("one");
        assertEquals(new Cursor("there"), state.cursor());
        assertEquals(Optional.of(upTo), state.completeUpTo());
        assertEquals(3, state.rows());
        Answer answer = store.ask(Query.over(Rows.RANGE, ZoneOffset.UTC), Stop.never());
        assertEquals(upTo, answer.completeUpTo().get("one"));
        assertEquals(SyncState.NEVER, store.syncState("nobody"));
    }

    @Test
    void anUnknownGatewayIsRefusedAndNothingIsKept() {
        StoreException refused = assertThrows(
                StoreException.class,
                () -> store.append("three", Rows.page(Rows.random(7).next(3), "a")));
        assertTrue(String.valueOf(refused.getMessage()).contains("add it first"), refused::toString);
        assertEquals(0, count());
    }

    @Test
    void aRowThatCannotBeKeptKeepsTheWholePageOut() {
        RandomRows random = Rows.random(8);
        List<Invocation> rows = new ArrayList<>(random.next(20));
        rows.add(random.at("too old", Instant.parse("1969-12-31T23:59:59Z")));
        assertThrows(StoreException.class, () -> store.append("one", Rows.page(rows, "a")));
        assertEquals(SyncState.NEVER, store.syncState("one"));
        assertEquals(0, count());
        store.append("one", Rows.page(rows.subList(0, 20), "a"));
        reopen();
        assertEquals(20, count());
    }

    @Test
    void watchersHearOfTheRangeAfterTheTransaction() {
        List<Change> heard = new ArrayList<>();
        List<Long> seen = new ArrayList<>();
        Stop.Handle handle = store.watch(change -> {
            heard.add(change);
            seen.add(count());
        });
        Invocation row = Rows.random(9).at("a", Rows.START.plusSeconds(5));
        store.append("one", Rows.page(List.of(row), "a"));
        assertEquals(List.of(1L), seen);
        assertEquals("one", heard.getFirst().gateway());
        assertTrue(heard.getFirst().range().contains(row.at()));
        store.append("one", Rows.page(List.of(), "b"));
        assertEquals(1, heard.size(), "a page without rows changes nothing");
        store.remove("one");
        assertEquals(2, heard.size());
        assertTrue(heard.getLast().range().contains(row.at()));
        handle.close();
        store.append("two", Rows.page(List.of(row), "a"));
        assertEquals(2, heard.size());
    }

    @Test
    void aRemovedGatewayIsGoneAndItsNameIsFree() {
        store.append("one", Rows.page(Rows.random(10).next(200), "a"));
        store.append("two", Rows.page(Rows.random(11).next(100), "a"));
        store.configured("one", endpoint(70), Rows.START);
        assertEquals(300, count());
        store.remove("one");
        store.remove("nobody");
        assertEquals(100, count());
        assertEquals(List.of(Rows.gateway("two")), store.gateways());
        store.save(Rows.gateway("one"));
        reopen();
        assertEquals(100, count());
        assertEquals(SyncState.NEVER, store.syncState("one"));
        assertEquals(List.of(), store.endpoints());
        assertEquals(List.of(Rows.gateway("two"), Rows.gateway("one")), store.gateways());
    }

    @Test
    void aGatewayIsReplacedUnderItsName() {
        Gateway changed = new Gateway("one", "other", "http://127.0.0.1:1", "secret-name", Environment.PRODUCTION);
        store.append("one", Rows.page(Rows.random(12).next(5), "a"));
        store.save(changed);
        reopen();
        assertEquals(List.of(changed, Rows.gateway("two")), store.gateways());
        assertEquals(5, store.syncState("one").rows());
    }

    @Test
    void anEndpointKeepsItsHistory() {
        store.configured("one", endpoint(70), Rows.START);
        store.configured("one", endpoint(70), Rows.START.plusSeconds(10));
        store.configured("one", endpoint(60), Rows.START.plusSeconds(20));
        store.configured("one", endpoint(70), Rows.START.plusSeconds(30));
        reopen();
        assertEquals(
                List.of(
                        new EndpointVersion("one", endpoint(70), Rows.START),
                        new EndpointVersion("one", endpoint(60), Rows.START.plusSeconds(20)),
                        new EndpointVersion("one", endpoint(70), Rows.START.plusSeconds(30))),
                store.endpoints());
    }

    private static Endpoint endpoint(int percent) {
        return new Endpoint(
                "chat",
                List.of(
                        new Destination("a", "anthropic", "claude", percent),
                        new Destination("b", "openai", "gpt", 100 - percent)),
                2_500);
    }

    @Test
    void valuesAreThoseThatOccur() {
        assertEquals(List.of(), store.values(Column.STATUS));
        RandomRows random = Rows.random(13);
        List<Invocation> rows = random.next(100);
        store.append("one", Rows.page(rows, "a"));
        List<String> users = rows.stream()
                .map(row -> row.caller().user())
                .distinct()
                .sorted()
                .toList();
        assertEquals(users, store.values(Column.USER));
        store.remove("one");
        assertEquals(List.of(), store.values(Column.USER));
    }

    @Test
    void stoppedWorkEnds() {
        store.append("one", Rows.page(Rows.random(14).next(10), "a"));
        Stop stopped = new Stop();
        stopped.stop();
        Query query = Query.over(Rows.RANGE, ZoneOffset.UTC);
        assertThrows(CancellationException.class, () -> store.ask(query, stopped));
        assertEquals(10, count());
    }

    @Test
    void aSecondStoreOfTheWorkspaceIsRefused() {
        StoreException refused = assertThrows(StoreException.class, () -> H2Store.open(workspace));
        assertTrue(String.valueOf(refused.getMessage()).contains("Another Gatehouse"), refused::toString);
        assertEquals(0, count());
    }

    @Test
    void aRangeMayBeAnything() {
        store.append("one", Rows.page(Rows.random(15).next(10), "a"));
        TimeRange everything = new TimeRange(Instant.MIN, Instant.MAX);
        assertEquals(
                10,
                store.ask(Query.over(everything, ZoneOffset.UTC), Stop.never())
                        .total()
                        .counts()
                        .all());
        TimeRange nothing = new TimeRange(Rows.START, Rows.START);
        assertTrue(store.ask(Query.over(nothing, ZoneOffset.UTC), Stop.never()).empty());
        assertFalse(
                store.ask(Query.over(everything, ZoneOffset.UTC), Stop.never()).empty());
        assertTrue(store.sizeBytes() > 0);
    }
}
