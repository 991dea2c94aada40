package org.gatehouse.connectors.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gatehouse.connectors.store.column.Segment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.store.SyncState;

/**
 * What the store holds in memory at one moment. Immutable: a reader keeps the one that it started with.
 *
 * @param loaded the days that are in memory, counted from 1970
 * @param days all days that have rows
 * @param gateways by code, in the order in which they were added
 * @param syncs by the code of the gateway
 */
record State(
        NavigableMap<Long, Day> loaded,
        NavigableSet<Long> days,
        NavigableMap<Integer, Gateway> gateways,
        Map<Integer, SyncState> syncs) {
    State {
        loaded = Collections.unmodifiableNavigableMap(new TreeMap<>(loaded));
        days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
        gateways = Collections.unmodifiableNavigableMap(new TreeMap<>(gateways));
        syncs = Map.copyOf(syncs);
    }

    /** The code of a gateway. */
    Optional<Integer> code(String name) {
        return gateways.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Names by code; empty for codes that are not in use. */
    List<String> names() {
        List<String> names = new ArrayList<>(Collections.nCopies(gateways.isEmpty() ? 1 : gateways.lastKey() + 1, ""));
        gateways.forEach((code, gateway) -> names.set(code, gateway.name()));
        return names;
    }

    /** Until when each gateway's data is complete, where that is known. */
    Map<String, Instant> completeUpTo() {
        Map<String, Instant> known = new HashMap<>();
        gateways.forEach((code, gateway) -> Optional.ofNullable(syncs.get(code))
                .flatMap(SyncState::completeUpTo)
                .ifPresent(instant -> known.put(gateway.name(), instant)));
        return known;
    }

    /** The segments of these loaded days. */
    List<Segment> segments(Collection<Long> wanted) {
        List<Segment> segments = new ArrayList<>();
        for (Long day : wanted) {
            loaded.getOrDefault(day, Day.EMPTY).segments().values().forEach(segments::addAll);
        }
        return segments;
    }

    State withLoaded(long day, Day content) {
        NavigableMap<Long, Day> all = new TreeMap<>(loaded);
        all.put(day, content);
        return new State(all, days, gateways, syncs);
    }

    State withDays(NavigableMap<Long, Day> content, Collection<Long> touched) {
        NavigableSet<Long> all = new TreeSet<>(days);
        all.addAll(touched);
        return new State(content, all, gateways, syncs);
    }

    State withSync(int gateway, SyncState sync) {
        Map<Integer, SyncState> all = new HashMap<>(syncs);
        all.put(gateway, sync);
        return new State(loaded, days, gateways, all);
    }

    State withGateways(NavigableMap<Integer, Gateway> all) {
        Map<Integer, SyncState> kept = new HashMap<>(syncs);
        kept.keySet().retainAll(all.keySet());
        return new State(loaded, days, all, kept);
    }
}
