package org.gatehouse.dashboards.byhand;

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
import org.gatehouse.domain.store.Change;
import org.gatehouse.domain.store.EndpointVersion;
import org.gatehouse.domain.store.Listing;
import org.gatehouse.domain.store.RowSink;
import org.gatehouse.domain.store.Slice;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.StoreException;
import org.gatehouse.domain.store.Stored;
import org.gatehouse.domain.store.SyncState;

/** A store that can be made to fail. */
public final class Breaking implements Store {
    private final Store store;
    private volatile String trouble = "";

    public Breaking(Store store) {
        this.store = store;
    }

    /** From now on every read fails with this message. */
    public void breakWith(String causeAndRemedy) {
        trouble = causeAndRemedy;
    }

    /** From now on all is well. */
    public void mend() {
        trouble = "";
    }

    private Store whole() {
        if (!trouble.isEmpty()) {
            throw new StoreException(trouble);
        }
        return store;
    }

    @Override
    public void append(String gateway, Page page) {
        store.append(gateway, page);
    }

    @Override
    public SyncState syncState(String gateway) {
        return whole().syncState(gateway);
    }

    @Override
    public Answer ask(Query query, Stop stop) {
        return whole().ask(query, stop);
    }

    @Override
    public Slice list(Listing listing, Stop stop) {
        return whole().list(listing, stop);
    }

    @Override
    public Optional<Stored> find(String gateway, String id) {
        return whole().find(gateway, id);
    }

    @Override
    public List<String> values(Dimension dimension) {
        return whole().values(dimension);
    }

    @Override
    public Stop.Handle watch(Consumer<Change> watcher) {
        return store.watch(watcher);
    }

    @Override
    public List<Gateway> gateways() {
        return whole().gateways();
    }

    @Override
    public void save(Gateway gateway) {
        store.save(gateway);
    }

    @Override
    public void remove(String gateway) {
        store.remove(gateway);
    }

    @Override
    public void configured(String gateway, Endpoint endpoint, Instant from) {
        store.configured(gateway, endpoint, from);
    }

    @Override
    public List<EndpointVersion> endpoints() {
        return whole().endpoints();
    }

    @Override
    public void sql(String select, RowSink sink, Stop stop) {
        whole().sql(select, sink, stop);
    }

    @Override
    public long sizeBytes() {
        return store.sizeBytes();
    }

    @Override
    public void close() {
        store.close();
    }
}
