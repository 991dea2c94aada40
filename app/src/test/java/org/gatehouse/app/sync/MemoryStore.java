package org.gatehouse.app.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Query;
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

/** A store in memory that fails when told to, before or after it has kept a page. */
final class MemoryStore implements Store {
    /** When an append fails. */
    enum Fault {
        NONE,
        BEFORE,
        AFTER
    }

    private final Map<String, Gateway> gateways = new LinkedHashMap<>();
    private final Map<String, SyncState> states = new LinkedHashMap<>();
    private final Map<String, Invocation> rows = new LinkedHashMap<>();
    private final List<EndpointVersion> versions = new ArrayList<>();
    private int appends;
    java.util.function.Supplier<Fault> faults = () -> Fault.NONE;

    synchronized List<Invocation> rows() {
        return List.copyOf(rows.values());
    }

    synchronized int appends() {
        return appends;
    }

    @Override
    public synchronized void append(String gateway, Page page) {
        Fault fault = faults.get();
        if (fault == Fault.BEFORE) {
            throw new StoreException("the disk is full; free some space");
        }
        appends++;
        page.rows().forEach(row -> rows.put(gateway + " " + row.id(), row));
        states.put(gateway, new SyncState(page.next(), page.completeUpTo(), Optional.of(Instant.EPOCH), rows.size()));
        if (fault == Fault.AFTER) {
            throw new StoreException("the disk vanished; put it back");
        }
    }

    @Override
    public synchronized SyncState syncState(String gateway) {
        return states.getOrDefault(gateway, SyncState.NEVER);
    }

    @Override
    public synchronized List<Gateway> gateways() {
        return List.copyOf(gateways.values());
    }

    @Override
    public synchronized void save(Gateway gateway) {
        gateways.put(gateway.name(), gateway);
    }

    @Override
    public synchronized void remove(String gateway) {
        gateways.remove(gateway);
        states.remove(gateway);
        rows.keySet().removeIf(key -> key.startsWith(gateway + " "));
    }

    @Override
    public synchronized void configured(String gateway, Endpoint endpoint, Instant from) {
        versions.add(new EndpointVersion(gateway, endpoint, from));
    }

    @Override
    public synchronized List<EndpointVersion> endpoints() {
        return List.copyOf(versions);
    }

    @Override
    public Stop.Handle watch(Consumer<Change> watcher) {
        return () -> {};
    }

    @Override
    public Answer ask(Query query, Stop stop) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Slice list(Listing listing, Stop stop) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Stored> find(String gateway, String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> values(Dimension dimension) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void sql(String select, RowSink sink, Stop stop) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeBytes() {
        return 0;
    }

    @Override
    public void close() {}
}
