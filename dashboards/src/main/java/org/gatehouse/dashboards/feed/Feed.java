package org.gatehouse.dashboards.feed;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Change;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one view's answer up to date. It ignores changes that do not concern it, gathers the others for a quarter of a
 * second, asks off the JavaFX thread, and shows only the latest answer. A changed filter stops the question that is being
 * asked; changed data waits for its answer, so that a steady stream of rows cannot starve a slow question. While off it
 * watches nothing and asks nothing.
 *
 * <p>Used on the JavaFX thread.
 *
 * @param <S> what the question depends on
 * @param <A> the kind of answer
 */
public final class Feed<S, A> {
    /** At most four answers a second. */
    static final Duration QUIET = Duration.ofMillis(250);

    private final Store store;
    private final FeedThreads threads;
    private final Question<S, A> question;
    private final Supplier<S> scope;
    private final BiPredicate<Change, S> concerns;
    private final ReadOnlyObjectWrapper<State<A>> state = new ReadOnlyObjectWrapper<>(new State.Loading<>());
    private Stop running = Stop.never();
    private Pace.@Nullable Later waiting;
    private Stop.@Nullable Handle watch;
    private @Nullable S asked;
    private boolean busy;
    private boolean stale;

    /**
     * @param scope gives what the question depends on, each time it is asked
     * @param concerns whether a change may alter the answer for a scope
     */
    public Feed(
            Store store,
            FeedThreads threads,
            Question<S, A> question,
            Supplier<S> scope,
            BiPredicate<Change, S> concerns) {
        this.store = store;
        this.threads = threads;
        this.question = question;
        this.scope = scope;
        this.concerns = concerns;
    }

    /** What there is to show. */
    public ReadOnlyObjectProperty<State<A>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Switches the feed on, which asks at once, or off. */
    public void on(boolean wanted) {
        if (wanted && watch == null) {
            watch = store.watch(change -> threads.fx().execute(() -> changed(change)));
            ask();
        } else if (!wanted && watch != null) {
            watch.close();
            watch = null;
            running.stop();
            busy = false;
            stopWaiting();
        }
    }

    /** Asks again at once, for example because the filter changed; nothing while off. */
    public void refresh() {
        if (watch != null) {
            ask();
        }
    }

    private void changed(Change change) {
        if (watch != null && (asked == null || concerns.test(change, asked))) {
            stale = true;
            askSoon();
        }
    }

    private void askSoon() {
        if (stale && !busy && waiting == null) {
            waiting = threads.pace().after(QUIET, this::ask);
        }
    }

    private void ask() {
        stopWaiting();
        running.stop();
        Stop mine = new Stop();
        running = mine;
        busy = true;
        stale = false;
        S now = scope.get();
        asked = now;
        state.set(
                state.get() instanceof State.Ready<A>(A value, boolean ignored)
                        ? new State.Ready<>(value, true)
                        : new State.Loading<>());
        threads.work().execute(() -> answer(now, mine));
    }

    private void answer(S now, Stop mine) {
        State<A> result;
        try {
            result = new State.Ready<>(question.ask(store, now, mine), false);
        } catch (CancellationException stopped) {
            return;
        } catch (StoreException failed) {
            result = new State.Failed<>(String.valueOf(failed.getMessage()));
        } catch (RuntimeException bug) {
            result = new State.Failed<>("This view has a fault (" + bug + "). Please report it with the log.");
            System.getLogger(Feed.class.getName()).log(System.Logger.Level.ERROR, "a view's question failed", bug);
        }
        State<A> latest = result;
        threads.fx().execute(() -> show(latest, mine));
    }

    private void show(State<A> latest, Stop mine) {
        if (!mine.stopped()) {
            busy = false;
            state.set(latest);
            askSoon();
        }
    }

    private void stopWaiting() {
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
    }
}
