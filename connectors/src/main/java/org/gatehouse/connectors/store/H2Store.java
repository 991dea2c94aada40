package org.gatehouse.connectors.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gatehouse.connectors.store.column.Executor;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Change;
import org.gatehouse.domain.store.EndpointVersion;
import org.gatehouse.domain.store.Listing;
import org.gatehouse.domain.store.RowSink;
import org.gatehouse.domain.store.Slice;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.StoreException;
import org.gatehouse.domain.store.Stored;
import org.gatehouse.domain.store.SyncState;

/**
 * The store of a workspace in one H2 file. Rows on disk are the truth; queries run over column segments in memory, which
 * are read from the rows when a query first needs a day.
 *
 * <p>A page is acknowledged when it has been forced to the disk. Watchers are called on the thread that made the change,
 * after the transaction and outside of every lock.
 */
public final class H2Store implements Store {
    private static final TimeRange ALWAYS = new TimeRange(Instant.EPOCH, Instant.ofEpochMilli(1L << 42));

    private final Database database;
    private final Memory memory;
    private final DictionaryTable dictionaries;
    private final Writer writer;
    private final Lister lister;
    private final Watchers watchers = new Watchers();

    private H2Store(Database database) throws SQLException {
        this.database = database;
        this.dictionaries = new DictionaryTable(database.writer());
        this.writer = new Writer(database, dictionaries);
        this.memory = writer.memory();
        this.lister = new Lister(database, memory, dictionaries.dictionary());
    }

    /**
     * Opens the store of a workspace, or creates it.
     *
     * @throws StoreException when it is open elsewhere, was written by a newer version, or cannot be read
     */
    public static H2Store open(Path workspace) {
        Database database = Database.open(workspace);
        try {
            return new H2Store(database);
        } catch (SQLException e) {
            database.close();
            throw database.failure(e);
        }
    }

    @Override
    public void append(String gateway, Page page) {
        watchers.tell(writer.append(gateway, page));
    }

    @Override
    public SyncState syncState(String gateway) {
        State state = memory.state();
        return state.code(gateway)
                .flatMap(code -> Optional.ofNullable(state.syncs().get(code)))
                .orElse(SyncState.NEVER);
    }

    @Override
    public Answer ask(Query query, Stop stop) {
        try {
            State state = memory.covering(database, query.range(), stop);
            Executor executor = new Executor(dictionaries.dictionary(), state.names());
            return executor.answer(
                    query, state.segments(Memory.days(state, query.range())), state.completeUpTo(), stop);
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    @Override
    public Slice list(Listing listing, Stop stop) {
        try {
            return lister.list(listing, stop);
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    @Override
    public Optional<Stored> find(String gateway, String id) {
        Optional<Integer> code = memory.state().code(gateway);
        try {
            return code.isEmpty() ? Optional.empty() : lister.find(code.get(), id);
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    @Override
    public List<String> values(Dimension dimension) {
        return ask(Query.over(ALWAYS, ZoneOffset.UTC).by(dimension), Stop.never()).rows().stream()
                .map(row -> row.key().getFirst())
                .sorted()
                .toList();
    }

    @Override
    public Stop.Handle watch(Consumer<Change> watcher) {
        return watchers.add(watcher);
    }

    @Override
    public List<Gateway> gateways() {
        return List.copyOf(memory.state().gateways().values());
    }

    @Override
    public void save(Gateway gateway) {
        writer.save(gateway);
    }

    @Override
    public void remove(String gateway) {
        watchers.tell(writer.remove(gateway));
    }

    @Override
    public void configured(String gateway, Endpoint endpoint, Instant from) {
        writer.configured(gateway, endpoint, from);
    }

    @Override
    public List<EndpointVersion> endpoints() {
        try (Connection connection = database.reader()) {
            return EndpointTable.all(connection, memory.state().gateways());
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    @Override
    public void sql(String select, RowSink sink, Stop stop) {
        PeopleSql.run(database, select, sink, stop);
    }

    @Override
    public long sizeBytes() {
        return database.sizeBytes();
    }

    @Override
    public void close() {
        writer.close(database::close);
    }
}
