package org.gatehouse.domain.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.stop.Stop;

/**
 * The one place where everything is kept. Thread-safe; one writer at a time, readers never wait for it.
 *
 * <p>Every method may throw {@link StoreException}. Methods that take a {@link Stop} end with
 * {@link java.util.concurrent.CancellationException} soon after it is stopped.
 */
public interface Store extends AutoCloseable {
    /**
     * Keeps a page and its cursor in one durable transaction, or nothing of it. A row with a known id replaces the stored
     * one, so that repeating a page is harmless; a connector that revises a row leaves its time as it was. A gateway that
     * is not saved, or no longer, is refused. Watchers are told after the transaction.
     */
    void append(String gateway, Page page);

    /** How far a gateway has been read; {@link SyncState#NEVER} for one without pages. */
    SyncState syncState(String gateway);

    /** Answers a query from one consistent state. */
    Answer ask(Query query, Stop stop);

    /** Lists invocations, newest first. */
    Slice list(Listing listing, Stop stop);

    /** One invocation by its key. */
    Optional<Stored> find(String gateway, String id);

    /** The different values of a dimension that occur, sorted; for filters. */
    List<String> values(Dimension dimension);

    /**
     * Calls back after every change, on the thread that made it, when its transaction is over and no lock is held; return
     * quickly. Close the handle to end it.
     */
    Stop.Handle watch(Consumer<Change> watcher);

    /** All gateways, in the order they were added. */
    List<Gateway> gateways();

    /** Adds a gateway, or replaces the one with the same name. */
    void save(Gateway gateway);

    /** Removes a gateway with everything that came from it. */
    void remove(String gateway);

    /** Keeps what an endpoint's configuration is from an instant on; nothing when it is as it was. */
    void configured(String gateway, Endpoint endpoint, Instant from);

    /** The configurations of all endpoints of all gateways, oldest first per endpoint. */
    List<EndpointVersion> endpoints();

    /** Runs one read-only SQL statement over the documented views. */
    void sql(String select, RowSink sink, Stop stop);

    /** Size of the database on disk, in bytes. */
    long sizeBytes();

    @Override
    void close();
}
