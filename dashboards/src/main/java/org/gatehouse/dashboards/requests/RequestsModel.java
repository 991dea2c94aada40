package org.gatehouse.dashboards.requests;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.gatehouse.dashboards.feed.Feed;
import org.gatehouse.dashboards.feed.FeedThreads;
import org.gatehouse.dashboards.feed.State;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Listing;
import org.gatehouse.domain.store.Slice;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.StoreException;
import org.gatehouse.domain.store.Stored;
import org.jspecify.annotations.Nullable;

/**
 * The list of requests. While nobody reads further down it always holds the newest page; while somebody does, it leaves
 * the rows alone and says how many newer ones there are. Used on the JavaFX thread.
 */
final class RequestsModel {
    /** Rows in a page. */
    static final int PAGE = 300;

    /** At most this many rows are kept, so that the table stays quick. */
    static final int MOST = 6_000;

    private final Store store;
    private final FilterModel filter;
    private final FeedThreads threads;
    private final Feed<Asked, Asked.Listed> feed;
    private final ObservableList<Stored> rows = FXCollections.observableArrayList();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(Status.LOADING);
    private Asked.@Nullable Listed shown;
    private Asked.@Nullable Listed waiting;
    private Optional<String> next = Optional.empty();
    private boolean reading;
    private Stop older = Stop.never();
    private @Nullable Subscription following;

    RequestsModel(Store store, FilterModel filter, FeedThreads threads) {
        this.store = store;
        this.filter = filter;
        this.threads = threads;
        this.feed = new Feed<>(
                store,
                threads,
                (from, asked, stop) -> asked.newest(from, PAGE, stop),
                this::asked,
                (change, asked) -> asked.concernedBy(change));
        feed.stateProperty().subscribe(this::answered);
        text.subscribe((before, now) -> feed.refresh());
    }

    /** The loaded rows, newest first. */
    ObservableList<Stored> rows() {
        return rows;
    }

    /** The quick filter. */
    StringProperty textProperty() {
        return text;
    }

    /** Everything about the list besides its rows. */
    ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** What the list would be asked for now. */
    Asked asked() {
        return new Asked(filter.scope(), text.get());
    }

    /** Follows the store and the filter, or stops. */
    void on(boolean wanted) {
        if (wanted && following == null) {
            following = filter.stateProperty().subscribe((before, now) -> feed.refresh());
        } else if (!wanted && following != null) {
            following.unsubscribe();
            following = null;
            older.stop();
        }
        feed.on(wanted);
    }

    /** Says whether somebody reads: rows stay where they are then. When nobody does any more, the newest come in. */
    void reading(boolean now) {
        reading = now;
        if (!now) {
            showNewest();
        }
    }

    /** Shows the newest page at once. */
    void showNewest() {
        if (waiting != null) {
            show(waiting);
        }
    }

    /** Asks again, after an error. */
    void retry() {
        feed.refresh();
    }

    /** Loads the page after the last row, unless it is being loaded, there is none, or the list is full. */
    void loadOlder() {
        if (status.get().older() != Status.Older.MORE || shown == null) {
            return;
        }
        Listing listing = shown.asked().listing(PAGE, next);
        Stop mine = new Stop();
        older = mine;
        status.set(status.get().with(Status.Older.LOADING));
        threads.work().execute(() -> loadOlder(listing, mine));
    }

    private void loadOlder(Listing listing, Stop mine) {
        try {
            Slice slice = store.list(listing, mine);
            threads.fx().execute(() -> append(slice, mine));
        } catch (CancellationException stopped) {
            threads.fx().execute(this::olderEnded);
        } catch (StoreException failed) {
            threads.fx().execute(() -> status.set(status.get().failed(String.valueOf(failed.getMessage()))));
        }
    }

    private void olderEnded() {
        if (status.get().older() == Status.Older.LOADING) {
            status.set(status.get().with(rest()));
        }
    }

    private void append(Slice slice, Stop mine) {
        if (mine.stopped()) {
            olderEnded();
            return;
        }
        Set<Key> known = keys(rows);
        rows.addAll(slice.rows().stream()
                .filter(row -> !known.contains(Key.of(row)))
                .toList());
        next = slice.next();
        status.set(status.get().with(rest()));
    }

    private Status.Older rest() {
        if (next.isEmpty()) {
            return Status.Older.NONE;
        }
        return rows.size() >= MOST ? Status.Older.FULL : Status.Older.MORE;
    }

    private void answered(State<Asked.Listed> state) {
        switch (state) {
            case State.Loading<Asked.Listed>() -> status.set(Status.LOADING);
            case State.Failed<Asked.Listed>(String causeAndRemedy) ->
                status.set(status.get().failed(causeAndRemedy));
            case State.Ready<Asked.Listed>(Asked.Listed answer, boolean refreshing) -> {
                if (!refreshing) {
                    take(answer);
                }
            }
        }
    }

    private void take(Asked.Listed answer) {
        if (reading && shown != null && shown.asked().sameAs(answer.asked())) {
            waiting = answer;
            status.set(status.get().ready(newer(answer.slice().rows()), rest()));
        } else {
            show(answer);
        }
    }

    private void show(Asked.Listed answer) {
        older.stop();
        waiting = null;
        shown = answer;
        next = answer.slice().next();
        if (!rows.equals(answer.slice().rows())) {
            rows.setAll(answer.slice().rows());
        }
        status.set(new Status(Optional.empty(), false, 0, rest(), answer.byId(), answer.gateways()));
    }

    private int newer(List<Stored> latest) {
        Set<Key> known = keys(rows);
        return (int) latest.stream().filter(row -> !known.contains(Key.of(row))).count();
    }

    private static Set<Key> keys(List<Stored> rows) {
        Set<Key> keys = new HashSet<>();
        rows.forEach(row -> keys.add(Key.of(row)));
        return keys;
    }
}
