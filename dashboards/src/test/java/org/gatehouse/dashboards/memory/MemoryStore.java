package org.gatehouse.dashboards.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.Row;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Change;
import org.gatehouse.domain.store.EndpointVersion;
import org.gatehouse.domain.store.Listing;
import org.gatehouse.domain.store.RowSink;
import org.gatehouse.domain.store.Slice;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.Stored;
import org.gatehouse.domain.store.SyncState;

/** A store in memory: answers every query by looking at every row. */
public class MemoryStore implements Store {
    private final List<Stored> rows = new ArrayList<>();
    private final Map<String, Gateway> gateways = new LinkedHashMap<>();
    private final Map<String, SyncState> sync = new LinkedHashMap<>();
    private final List<EndpointVersion> endpoints = new ArrayList<>();
    private final List<Consumer<Change>> watchers = new CopyOnWriteArrayList<>();

    @Override
    public synchronized void append(String gateway, Page page) {
        page.rows().forEach(row -> rows.add(new Stored(gateway, row)));
        rows.sort(Comparator.comparing((Stored stored) -> stored.row().at()).reversed());
        sync.put(gateway, new SyncState(page.next(), page.completeUpTo(), page.completeUpTo(), rows.size()));
        page.rows().stream().map(row -> row.at()).min(Comparator.naturalOrder()).ifPresent(first -> {
            Change change = new Change(
                    gateway, new TimeRange(first, rows.getFirst().row().at().plusMillis(1)));
            watchers.forEach(watcher -> watcher.accept(change));
        });
    }

    @Override
    public synchronized SyncState syncState(String gateway) {
        return sync.getOrDefault(gateway, SyncState.NEVER);
    }

    @Override
    public synchronized Answer ask(Query query, Stop stop) {
        Map<List<Object>, Sum> groups = new LinkedHashMap<>();
        Sum total = new Sum(query.measures());
        for (Stored stored : rows) {
            stop.check();
            for (Unit unit : units(stored, query)) {
                groups.computeIfAbsent(key(unit, query), key -> new Sum(query.measures()))
                        .add(unit);
                total.add(unit);
            }
        }
        List<Row> answer = groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue(), query))
                .sorted(Comparator.comparing((Row row) -> row.bucket().orElse(Instant.EPOCH))
                        .thenComparingLong(row -> -row.figures().counts().all())
                        .thenComparing(row -> String.join("\0", row.key())))
                .toList();
        Map<String, Instant> complete = new LinkedHashMap<>();
        sync.forEach((name, state) -> state.completeUpTo().ifPresent(at -> complete.put(name, at)));
        return new Answer(
                query,
                answer,
                total.figures(),
                complete,
                rows.size(),
                query.range().to());
    }

    private static List<Unit> units(Stored stored, Query query) {
        return query.range().contains(stored.row().at())
                ? Unit.of(stored, query.basis()).stream()
                        .filter(unit -> unit.passes(query.filter()))
                        .toList()
                : List.of();
    }

    private static List<Object> key(Unit unit, Query query) {
        List<Object> key = new ArrayList<>();
        query.grain().ifPresent(grain -> key.add(grain.floor(unit.row().at(), query.zone())));
        query.by().forEach(dimension -> key.add(unit.value(dimension)));
        return key;
    }

    private static Row row(List<Object> key, Sum sum, Query query) {
        int skip = query.grain().isPresent() ? 1 : 0;
        return new Row(
                query.grain().map(grain -> (Instant) key.getFirst()),
                key.subList(skip, key.size()).stream().map(Object::toString).toList(),
                sum.figures());
    }

    @Override
    public synchronized Slice list(Listing listing, Stop stop) {
        List<Stored> passing = rows.stream()
                .filter(stored -> listing.range().contains(stored.row().at()))
                .filter(stored -> Unit.of(stored, Basis.REQUESTS).getFirst().passes(listing.filter()))
                .toList();
        int from = listing.after().map(Integer::parseInt).orElse(0);
        int to = Math.min(passing.size(), from + listing.limit());
        return new Slice(
                passing.subList(from, to), to < passing.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    @Override
    public synchronized Optional<Stored> find(String gateway, String id) {
        return rows.stream()
                .filter(stored ->
                        stored.gateway().equals(gateway) && stored.row().id().equals(id))
                .findFirst();
    }

    @Override
    public synchronized List<String> values(Dimension dimension) {
        return rows.stream()
                .map(stored -> Unit.of(stored, Basis.REQUESTS).getFirst().value(dimension))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Stop.Handle watch(Consumer<Change> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** How many watch; for tests of screens that must let go. */
    public int watchers() {
        return watchers.size();
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
        rows.removeIf(stored -> stored.gateway().equals(gateway));
    }

    @Override
    public synchronized void configured(String gateway, Endpoint endpoint, Instant from) {
        endpoints.add(new EndpointVersion(gateway, endpoint, from));
    }

    @Override
    public synchronized List<EndpointVersion> endpoints() {
        return List.copyOf(endpoints);
    }

    @Override
    public void sql(String select, RowSink sink, Stop stop) {
        throw new UnsupportedOperationException("no SQL in memory");
    }

    @Override
    public long sizeBytes() {
        return 0;
    }

    @Override
    public void close() {}
}
