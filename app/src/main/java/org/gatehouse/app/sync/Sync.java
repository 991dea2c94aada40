package org.gatehouse.app.sync;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.gatehouse.app.jobs.Watchers;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.ConnectorKind;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;

/** Brings the invocations of every gateway into the store, each on a thread of its own. Thread-safe. */
public final class Sync implements AutoCloseable {
    private final Store store;
    private final Map<String, ConnectorKind> kinds = new HashMap<>();
    private final Function<Invocation, Cost> pricing;
    private final Pace pace;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Watchers watchers = new Watchers();
    private final Map<Gateway, Follower> followers = new HashMap<>();
    private final Map<Gateway, SyncStatus> unusable = new HashMap<>();
    private boolean closed;

    /** @param pricing prices a row for which the gateway told no cost */
    public Sync(
            Store store,
            List<ConnectorKind> kinds,
            Function<Invocation, Cost> pricing,
            Pace pace,
            InstantSource clock,
            RandomGenerator random) {
        this.store = store;
        kinds.forEach(kind -> this.kinds.put(kind.id(), kind));
        this.pricing = pricing;
        this.pace = pace;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Follows exactly the gateways that the store has now: call it to start, and after a gateway was added, changed or
     * removed. Waits until the threads of gateways that are gone have ended.
     */
    public void refresh() {
        List<Follower> ended;
        synchronized (this) {
            List<Gateway> wanted = closed ? List.of() : store.gateways();
            unusable.clear();
            ended = take(gateway -> !wanted.contains(gateway));
            wanted.forEach(this::follow);
        }
        end(ended);
        watchers.tell();
    }

    /** How reading each gateway goes, by name. */
    public synchronized List<SyncStatus> status() {
        List<SyncStatus> all = new ArrayList<>(unusable.values());
        followers.values().forEach(follower -> all.add(follower.status()));
        all.sort(Comparator.comparing(SyncStatus::gateway));
        return List.copyOf(all);
    }

    /** Reads a gateway now, with its configuration; nothing when there is none of this name. */
    public void now(String gateway) {
        find(gateway).ifPresent(Follower::now);
    }

    /** A gateway has something new; quick, for use on any thread. */
    public void wake(String gateway) {
        find(gateway).ifPresent(Follower::wake);
    }

    /** What reads one gateway page by page, for work outside the threads of this class. */
    public Reading reading(Gateway gateway, Connector connector) {
        return new Reading(gateway.name(), connector, store, pricing, clock);
    }

    /**
     * Opens a connection to a gateway.
     *
     * @throws GatewayException when the gateway's settings cannot be used
     */
    public Connector connect(Gateway gateway) throws GatewayException {
        ConnectorKind kind = kinds.get(gateway.kind());
        if (kind == null) {
            throw new GatewayException("gateway \"" + gateway.name() + "\" is of kind \"" + gateway.kind()
                    + "\", which this version does not know; update Gatehouse, or remove the gateway");
        }
        return kind.open(gateway);
    }

    /** Removes a gateway with everything that came from it, once its thread has ended. */
    public void remove(String gateway) {
        end(take(followed -> followed.name().equals(gateway)));
        store.remove(gateway);
        refresh();
    }

    /** Calls back after each change, on the thread that made it; return quickly. Close the handle to end it. */
    public Stop.Handle watch(Runnable onChange) {
        return watchers.add(onChange);
    }

    /** Ends all threads and waits until they have ended. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        refresh();
    }

    private synchronized List<Follower> take(Predicate<Gateway> which) {
        List<Gateway> gone = followers.keySet().stream().filter(which).toList();
        return gone.stream().map(followers::remove).toList();
    }

    private static void end(List<Follower> followers) {
        followers.forEach(Follower::stop);
        followers.forEach(Follower::join);
    }

    private synchronized Optional<Follower> find(String gateway) {
        return followers.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(gateway))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void follow(Gateway gateway) {
        if (followers.containsKey(gateway)) {
            return;
        }
        SyncStatus start = SyncStatus.starting(
                gateway.name(), store.syncState(gateway.name()).completeUpTo());
        try {
            Connector connector = connect(gateway);
            followers.put(
                    gateway,
                    new Follower(start, connector, reading(gateway, connector), pace, clock, random, watchers::tell));
        } catch (GatewayException e) {
            unusable.put(gateway, start.failed(String.valueOf(e.getMessage())));
        }
    }
}
