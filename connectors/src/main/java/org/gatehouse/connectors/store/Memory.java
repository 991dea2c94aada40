package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.gatehouse.connectors.store.column.Micros;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;

/**
 * The days in memory: read from disk when a query first needs them, kept up to date by the writer. Readers take a
 * {@link State} and wait for nobody.
 */
final class Memory {
    private static final long MICROS_A_DAY = 86_400_000_000L;
    private static final int TRIES_BESIDE_THE_WRITER = 3;

    private final ReentrantLock writing;
    /** One reader loads at a time; the others would read the same day. */
    private final ReentrantLock loading = new ReentrantLock(true);
    /** How often the writer has touched a day; guarded by {@link #writing}. */
    private final Map<Long, Long> edits = new HashMap<>();

    private volatile State state;

    Memory(ReentrantLock writing, State state) {
        this.writing = writing;
        this.state = state;
    }

    State state() {
        return state;
    }

    /** Replaces the state; by the writer, who holds its lock. */
    void update(Collection<Long> touched, UnaryOperator<State> change) {
        for (long day : touched) {
            edits.merge(day, 1L, Long::sum);
        }
        state = change.apply(state);
    }

    /** The state with every day of a range loaded. */
    State covering(Database database, TimeRange range, Stop stop) throws SQLException {
        while (true) {
            State now = state;
            NavigableSet<Long> wanted = days(now, range);
            if (now.loaded().keySet().containsAll(wanted)) {
                return now;
            }
            load(database, wanted, stop);
        }
    }

    /** The days with rows that a range touches. */
    static NavigableSet<Long> days(State of, TimeRange range) {
        long first = Math.floorDiv(Micros.floor(range.from()), MICROS_A_DAY);
        long last = Math.floorDiv(Micros.floor(range.to()), MICROS_A_DAY);
        return of.days().subSet(first, true, last, true);
    }

    private void load(Database database, NavigableSet<Long> wanted, Stop stop) throws SQLException {
        try (Connection connection = database.reader()) {
            for (long day : wanted) {
                stop.check();
                loading.lock();
                try {
                    load(connection, day, stop);
                } finally {
                    loading.unlock();
                }
            }
        }
    }

    private void load(Connection connection, long day, Stop stop) throws SQLException {
        for (int tries = 0; !state.loaded().containsKey(day); tries++) {
            boolean beside = tries < TRIES_BESIDE_THE_WRITER;
            if (!beside) {
                writing.lock();
            }
            try {
                long before = edits(day);
                Day read = Day.of(SegmentLoader.load(connection, day, stop));
                publish(day, read, before);
            } finally {
                if (!beside) {
                    writing.unlock();
                }
            }
        }
    }

    private long edits(long day) {
        writing.lock();
        try {
            return edits.getOrDefault(day, 0L);
        } finally {
            writing.unlock();
        }
    }

    /** Takes over what was read, unless the writer has touched the day meanwhile. */
    private void publish(long day, Day read, long before) {
        writing.lock();
        try {
            if (edits.getOrDefault(day, 0L) == before) {
                state = state.withLoaded(day, read);
            }
        } finally {
            writing.unlock();
        }
    }
}
