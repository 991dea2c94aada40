package org.gatehouse.dashboards.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.gatehouse.dashboards.memory.MadeUp;
import org.gatehouse.dashboards.memory.MemoryStore;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Change;
import org.gatehouse.domain.store.Listing;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.StoreException;
import org.junit.jupiter.api.Test;

/** The feed on threads that are driven by hand. */
final class FeedTest {
    private final MemoryStore store = new MemoryStore();
    private final MemoryStore filled = MadeUp.store(3);
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> fx = new ArrayDeque<>();
    private final List<Runnable> later = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private String scope = "a";
    private String failure = "";
    private boolean concerned = true;
    private int asked;
    private final Feed<String, String> feed = new Feed<>(
            store, new FeedThreads(work::add, fx::add, this::wait), this::answer, () -> scope, this::concerns);

    private Pace.Later wait(Duration delay, Runnable wanted) {
        assertEquals(Feed.QUIET, delay);
        later.add(wanted);
        return () -> later.remove(wanted);
    }

    private String answer(Store ignored, String to, Stop stop) {
        stops.add(stop);
        stop.check();
        asked++;
        if (failure.equals("bug")) {
            throw new IllegalStateException("bug");
        }
        if (!failure.isEmpty()) {
            throw new StoreException(failure);
        }
        return to + asked;
    }

    private boolean concerns(Change change, String to) {
        return concerned && !to.isEmpty() && !change.gateway().isEmpty();
    }

    private void drain() {
        while (!work.isEmpty() || !fx.isEmpty()) {
            (work.isEmpty() ? fx : work).remove().run();
        }
    }

    private void append() {
        store.append(
                MadeUp.GATEWAY,
                Page.of(
                        filled
                                .list(
                                        Listing.newest(new Filter.All(), new TimeRange(Instant.EPOCH, MadeUp.NOW), 9),
                                        Stop.never())
                                .rows()
                                .stream()
                                .map(stored -> stored.row())
                                .toList(),
                        Cursor.START,
                        MadeUp.NOW,
                        false));
        while (!fx.isEmpty()) {
            fx.remove().run();
        }
    }

    private void quiet() {
        List<Runnable> due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    private State<String> state() {
        return feed.stateProperty().get();
    }

    @Test
    void loadsThenShowsAndKeepsTheAnswerWhileAskingAgain() {
        assertEquals(new State.Loading<>(), state());
        feed.on(true);
        drain();
        assertEquals(new State.Ready<>("a1", false), state());
        feed.refresh();
        assertEquals(new State.Ready<>("a1", true), state());
        drain();
        assertEquals(new State.Ready<>("a2", false), state());
    }

    @Test
    void gathersChangesUntilQuiet() {
        feed.on(true);
        drain();
        append();
        append();
        append();
        assertEquals(1, later.size());
        assertEquals(1, asked);
        quiet();
        drain();
        assertEquals(new State.Ready<>("a2", false), state());
    }

    @Test
    void changesDoNotStarveASlowQuestion() {
        feed.on(true);
        append();
        append();
        assertEquals(0, later.size());
        drain();
        assertEquals(new State.Ready<>("a1", false), state());
        assertEquals(1, later.size());
        quiet();
        drain();
        assertEquals(new State.Ready<>("a2", false), state());
        assertEquals(0, later.size());
    }

    @Test
    void ignoresWhatDoesNotConcernIt() {
        feed.on(true);
        drain();
        concerned = false;
        append();
        assertEquals(0, later.size());
    }

    @Test
    void aNewFilterStopsTheOldQuestionAndOnlyTheLatestAnswerIsShown() {
        feed.on(true);
        Runnable old = work.remove();
        scope = "b";
        feed.refresh();
        drain();
        assertEquals(new State.Ready<>("b1", false), state());
        old.run();
        drain();
        assertEquals(new State.Ready<>("b1", false), state());
        assertTrue(stops.getLast().stopped());
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        feed.on(true);
        work.remove().run();
        scope = "b";
        feed.refresh();
        work.remove().run();
        drain();
        assertEquals(new State.Ready<>("b2", false), state());
    }

    @Test
    void offMeansOff() {
        feed.on(true);
        drain();
        append();
        feed.on(false);
        assertEquals(0, later.size());
        assertEquals(0, store.watchers());
        append();
        feed.refresh();
        drain();
        assertEquals(1, asked);
        feed.on(true);
        drain();
        assertEquals(new State.Ready<>("a2", false), state());
        assertEquals(1, store.watchers());
    }

    @Test
    void tellsWhatWentWrongAndRecovers() {
        failure = "The disk is full. Free some space.";
        feed.on(true);
        drain();
        assertEquals(new State.Failed<>(failure), state());
        failure = "";
        feed.refresh();
        drain();
        assertEquals(new State.Ready<>("a2", false), state());
    }

    @Test
    void aFaultInAViewIsSaidNotSwallowed() {
        failure = "bug";
        feed.on(true);
        drain();
        assertTrue(
                assertInstanceOf(State.Failed.class, state()).causeAndRemedy().contains("bug"));
    }

    @Test
    void aStoppedQuestionSaysNothing() {
        Feed<String, String> stopped = new Feed<>(
                store,
                new FeedThreads(work::add, fx::add, this::wait),
                (s, to, stop) -> {
                    throw new CancellationException("stopped");
                },
                () -> scope,
                this::concerns);
        stopped.on(true);
        drain();
        assertEquals(new State.Loading<>(), stopped.stateProperty().get());
    }
}
