package org.gatehouse.dashboards.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gatehouse.dashboards.byhand.Breaking;
import org.gatehouse.dashboards.byhand.ByHand;
import org.gatehouse.dashboards.byhand.Stores;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.filter.Span;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RequestsModelTest {
    private static final Instant NOW = Instant.parse("2026-03-12T15:00:00Z");

    private final Store memory = Stores.empty();
    private final Breaking store = new Breaking(memory);
    private final FilterModel filter = new FilterModel(InstantSource.fixed(NOW), ZoneOffset.UTC);
    private final ByHand hand = new ByHand();
    private final RequestsModel model = new RequestsModel(store, filter, hand.threads());

    @BeforeEach
    void gateway() {
        memory.save(new Gateway("prod", "builtin", "", "", Environment.PRODUCTION));
    }

    @Test
    void asksNothingUntilItIsOn() {
        add(0, 3);
        hand.settle();
        assertTrue(model.statusProperty().get().loading());
        assertEquals(0, model.rows().size());
        model.on(true);
        hand.settle();
        assertEquals(3, model.rows().size());
        assertEquals(Status.Older.NONE, model.statusProperty().get().older());
    }

    @Test
    void followsNewRowsWhileNobodyReads() {
        start(2);
        add(2, 1);
        hand.settle();
        assertEquals("r-2", model.rows().getFirst().row().id());
        assertEquals(0, model.statusProperty().get().newer());
    }

    @Test
    void holdsStillAndCountsWhileSomebodyReads() {
        start(2);
        model.reading(true);
        add(2, 4);
        hand.settle();
        assertEquals(2, model.rows().size());
        assertEquals(4, model.statusProperty().get().newer());
        model.reading(false);
        assertEquals(6, model.rows().size());
        assertEquals(0, model.statusProperty().get().newer());
    }

    @Test
    void anotherFilterShowsItsRowsEvenWhileSomebodyReads() {
        start(5);
        model.reading(true);
        model.textProperty().set("\"nobody\"");
        hand.settle();
        assertEquals(0, model.rows().size());
        filter.add(Column.USER, "ben");
        model.textProperty().set("");
        hand.settle();
        assertEquals(5, model.rows().size());
    }

    @Test
    void aFilterThatIsAnsweredLateDoesNotShow() {
        start(3);
        model.textProperty().set("user:nobody");
        model.textProperty().set("user:ben");
        hand.settle();
        assertEquals(3, model.rows().size());
    }

    @Test
    void loadsOlderPagesOnceEach() {
        start(RequestsModel.PAGE * 2 + 50);
        assertEquals(RequestsModel.PAGE, model.rows().size());
        model.reading(true);
        model.loadOlder();
        model.loadOlder();
        assertEquals(1, hand.queued());
        hand.settle();
        assertEquals(RequestsModel.PAGE * 2, model.rows().size());
        model.loadOlder();
        hand.settle();
        assertEquals(RequestsModel.PAGE * 2 + 50, model.rows().size());
        assertEquals(Status.Older.NONE, model.statusProperty().get().older());
        model.loadOlder();
        assertEquals(0, hand.queued());
        assertEquals(
                model.rows().size(),
                model.rows().stream().map(Key::of).distinct().count());
    }

    @Test
    void olderRowsThatComeAfterAnotherFilterAreDropped() {
        start(RequestsModel.PAGE + 10);
        model.reading(true);
        model.loadOlder();
        filter.choose(Span.MONTH);
        hand.settle();
        assertEquals(RequestsModel.PAGE, model.rows().size());
        assertEquals(Status.Older.MORE, model.statusProperty().get().older());
    }

    @Test
    void stopsWhenItIsFull() {
        start(RequestsModel.MOST + 2 * RequestsModel.PAGE);
        model.reading(true);
        for (int i = 0; i < RequestsModel.MOST / RequestsModel.PAGE + 3; i++) {
            model.loadOlder();
            hand.settle();
        }
        assertEquals(RequestsModel.MOST, model.rows().size());
        assertEquals(Status.Older.FULL, model.statusProperty().get().older());
    }

    @Test
    void aFailureIsToldAndCanBeRetried() {
        store.breakWith("The database is locked by another program. Close it.");
        start(3);
        assertEquals(
                Optional.of("The database is locked by another program. Close it."),
                model.statusProperty().get().error());
        store.mend();
        model.retry();
        hand.settle();
        assertEquals(Optional.empty(), model.statusProperty().get().error());
        assertEquals(3, model.rows().size());
    }

    @Test
    void aFailureWithOlderRowsKeepsWhatIsShown() {
        start(RequestsModel.PAGE + 1);
        store.breakWith("The disk is gone. Plug it in.");
        model.reading(true);
        model.loadOlder();
        hand.settle();
        assertEquals(RequestsModel.PAGE, model.rows().size());
        assertTrue(model.statusProperty().get().error().isPresent());
        assertEquals(Status.Older.MORE, model.statusProperty().get().older());
    }

    @Test
    void anIdFindsItsRequestOutsideTheFilter() {
        start(3);
        memory.append("prod", Some.page(Some.plain("old-one", NOW.minusSeconds(86_400 * 400))));
        model.textProperty().set("old-one");
        hand.settle();
        assertEquals("old-one", model.rows().getFirst().row().id());
        assertTrue(model.statusProperty().get().byId());
    }

    @Test
    void tellsWhetherThereIsAnyGateway() {
        memory.remove("prod");
        model.on(true);
        hand.settle();
        assertFalse(model.statusProperty().get().gateways());
    }

    @Test
    void letsGoOfTheStoreWhenOff() {
        start(3);
        model.on(false);
        add(3, 1);
        filter.choose(Span.HOUR);
        assertEquals(0, hand.queued() + hand.pauses());
        assertEquals(3, model.rows().size());
    }

    @Test
    void changesOutsideAChosenRangeDoNotConcernIt() {
        filter.choose(new org.gatehouse.domain.query.TimeRange(NOW.minusSeconds(7_200), NOW.minusSeconds(3_600)));
        start(3);
        add(3, 1);
        assertEquals(0, hand.pauses());
        memory.append("prod", Some.page(Some.plain("inside", NOW.minusSeconds(5_000))));
        hand.settle();
        assertEquals("inside", model.rows().getFirst().row().id());
    }

    private void start(int rows) {
        add(0, rows);
        model.on(true);
        hand.settle();
    }

    private void add(int from, int count) {
        memory.append(
                "prod",
                Some.page(IntStream.range(from, from + count)
                        .mapToObj(
                                i -> Some.plain("r-" + i, NOW.minusSeconds(900).plusMillis(i * 10L)))
                        .toArray(Invocation[]::new)));
    }
}
