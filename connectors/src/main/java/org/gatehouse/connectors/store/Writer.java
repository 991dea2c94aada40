package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.gatehouse.connectors.store.column.Micros;
import org.gatehouse.connectors.store.column.RowKey;
import org.gatehouse.connectors.store.column.SegmentBuilder;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.store.Change;
import org.gatehouse.domain.store.EndpointVersion;
import org.gatehouse.domain.store.StoreException;
import org.gatehouse.domain.store.SyncState;

/** Everything that changes the store: one change at a time, first on disk, then in memory. */
final class Writer {
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Database database;
    private final Connection connection;
    private final Appender appender;
    private final Memory memory;

    Writer(Database database, DictionaryTable dictionaries) throws SQLException {
        this.database = database;
        this.connection = database.writer();
        for (int code : GatewayTable.removed(connection)) {
            Removal.clear(connection, code, SegmentLoader.days(connection));
        }
        this.appender = new Appender(connection, dictionaries);
        this.memory = new Memory(writing, onDisk());
    }

    Memory memory() {
        return memory;
    }

    private State onDisk() throws SQLException {
        return new State(
                new TreeMap<>(),
                SegmentLoader.days(connection),
                GatewayTable.all(connection),
                SyncTable.all(connection));
    }

    List<Change> append(String name, Page page) {
        return change(() -> {
            int gateway = code(name);
            SyncState before = memory.state().syncs().getOrDefault(gateway, SyncState.NEVER);
            Appender.Written written = appender.append(gateway, before, page);
            publish(gateway, written);
            return range(written).map(range -> new Change(name, range)).stream().toList();
        });
    }

    private void publish(int gateway, Appender.Written written) {
        Map<Long, SegmentBuilder> builders = new HashMap<>();
        for (Encoded row : written.rows()) {
            builders.computeIfAbsent(
                            RowKey.day(row.key()),
                            day -> new SegmentBuilder(written.rows().size()))
                    .add(row.key(), row.micro(), row.given(), row.timings());
        }
        memory.update(builders.keySet(), state -> {
            NavigableMap<Long, Day> loaded = new TreeMap<>(state.loaded());
            builders.forEach((day, builder) -> {
                // A new day is complete with its first rows; one that is only on disk stays there.
                if (loaded.containsKey(day) || !state.days().contains(day)) {
                    Day known = loaded.getOrDefault(day, Day.EMPTY);
                    loaded.put(day, known.with(gateway, builder.build(), written.replaced()));
                }
            });
            return state.withDays(loaded, builders.keySet()).withSync(gateway, written.sync());
        });
    }

    private static Optional<TimeRange> range(Appender.Written written) {
        Comparator<Encoded> byTime = Comparator.comparing(row -> row.row().at());
        return written.rows().stream()
                .min(byTime)
                .map(first -> new TimeRange(
                        first.row().at(),
                        written.rows().stream()
                                .max(byTime)
                                .orElse(first)
                                .row()
                                .at()
                                .plusNanos(1_000)));
    }

    void save(Gateway gateway) {
        change(() -> {
            Optional<Integer> known = memory.state().code(gateway.name());
            int code = known.isPresent() ? known.get() : GatewayTable.nextCode(connection);
            GatewayTable.write(connection, code, gateway);
            commit();
            NavigableMap<Integer, Gateway> all = new TreeMap<>(memory.state().gateways());
            all.put(code, gateway);
            memory.update(List.of(), state -> state.withGateways(all));
            return List.of();
        });
    }

    List<Change> remove(String name) {
        return change(() -> {
            Optional<Integer> code = memory.state().code(name);
            if (code.isEmpty()) {
                return List.of();
            }
            NavigableMap<Integer, Gateway> left = new TreeMap<>(memory.state().gateways());
            left.remove(code.get());
            GatewayTable.markRemoved(connection, code.get());
            commit();
            memory.update(
                    memory.state().days(),
                    state -> state.withGateways(left).withDays(without(state.loaded(), code.get()), List.of()));
            Collection<Long> moved =
                    Removal.clear(connection, code.get(), memory.state().days());
            memory.update(moved, state -> state.withDays(unloaded(state.loaded(), moved), List.of()));
            return List.of(new Change(name, new TimeRange(Instant.EPOCH, Instant.ofEpochMilli(RowKey.MAX_MILLIS))));
        });
    }

    private static NavigableMap<Long, Day> without(Map<Long, Day> loaded, int gateway) {
        NavigableMap<Long, Day> left = new TreeMap<>();
        loaded.forEach((day, content) -> left.put(day, content.without(gateway)));
        return left;
    }

    private static NavigableMap<Long, Day> unloaded(NavigableMap<Long, Day> loaded, Collection<Long> days) {
        NavigableMap<Long, Day> left = new TreeMap<>(loaded);
        left.keySet().removeAll(days);
        return left;
    }

    void configured(String name, Endpoint endpoint, Instant from) {
        change(() -> {
            int gateway = code(name);
            Optional<Endpoint> before = EndpointTable.all(
                            connection, memory.state().gateways())
                    .stream()
                    .filter(version -> version.gateway().equals(name)
                            && version.endpoint().name().equals(endpoint.name())
                            && !version.from().isAfter(from))
                    .reduce((earlier, later) -> later)
                    .map(EndpointVersion::endpoint);
            if (!before.equals(Optional.of(endpoint))) {
                EndpointTable.write(connection, gateway, endpoint, Micros.floor(from));
                commit();
            }
            return List.of();
        });
    }

    void close(Runnable closing) {
        writing.lock();
        try {
            closing.run();
        } finally {
            writing.unlock();
        }
    }

    private int code(String name) {
        return memory.state()
                .code(name)
                .orElseThrow(
                        () -> new StoreException("There is no gateway " + name + " in this workspace; add it first"));
    }

    private void commit() throws SQLException {
        connection.commit();
        Appender.checkpoint(connection);
    }

    /** Work on the one connection. */
    @FunctionalInterface
    private interface Work {
        List<Change> run() throws SQLException;
    }

    private List<Change> change(Work work) {
        writing.lock();
        try {
            return work.run();
        } catch (SQLException e) {
            throw recovered(database.failure(e));
        } catch (StoreException e) {
            throw recovered(e);
        } finally {
            writing.unlock();
        }
    }

    /** Takes back what was begun, and forgets what is in memory, because the disk alone knows how far it went. */
    private StoreException recovered(StoreException cause) {
        try {
            connection.rollback();
            State disk = onDisk();
            memory.update(memory.state().days(), state -> disk);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }
}
