package org.gatehouse.dashboards.gateways;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.EndpointVersion;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.SyncState;

/**
 * All gateways with their endpoints and destinations, as the store knows them.
 *
 * @param gateways in the order they were added
 */
record GatewayTree(List<Entry.OfGateway> gateways) {
    GatewayTree {
        gateways = List.copyOf(gateways);
    }

    /** Reads the tree. */
    static GatewayTree read(Store store, Stop stop) {
        List<Gateway> gateways = store.gateways();
        Map<String, SyncState> sync = new LinkedHashMap<>();
        for (Gateway gateway : gateways) {
            stop.check();
            sync.put(gateway.name(), store.syncState(gateway.name()));
        }
        return of(gateways, store.endpoints(), name -> sync.getOrDefault(name, SyncState.NEVER));
    }

    /** Puts the newest version of each endpoint under its gateway. */
    static GatewayTree of(
            List<Gateway> gateways, List<EndpointVersion> versions, Function<String, SyncState> syncState) {
        Map<String, Map<String, EndpointVersion>> newest = new TreeMap<>();
        for (EndpointVersion version : versions) {
            newest.computeIfAbsent(version.gateway(), name -> new TreeMap<>())
                    .merge(version.endpoint().name(), version, GatewayTree::newer);
        }
        return new GatewayTree(gateways.stream()
                .map(gateway -> gateway(
                        gateway, syncState.apply(gateway.name()), newest.getOrDefault(gateway.name(), Map.of())))
                .toList());
    }

    private static EndpointVersion newer(EndpointVersion one, EndpointVersion other) {
        return other.from().isBefore(one.from()) ? one : other;
    }

    private static Entry.OfGateway gateway(Gateway gateway, SyncState sync, Map<String, EndpointVersion> endpoints) {
        return new Entry.OfGateway(
                gateway,
                sync.rows(),
                sync.completeUpTo(),
                endpoints.values().stream().map(GatewayTree::endpoint).toList());
    }

    private static Entry.OfEndpoint endpoint(EndpointVersion version) {
        Endpoint endpoint = version.endpoint();
        List<Entry.OfDestination> destinations = new ArrayList<>();
        for (int i = 0; i < endpoint.destinations().size(); i++) {
            destinations.add(new Entry.OfDestination(
                    version.gateway(), endpoint.name(), endpoint.destinations().get(i), i + 1));
        }
        return new Entry.OfEndpoint(version.gateway(), endpoint, version.from(), destinations);
    }

    /** What was typed, with all that stands above and below it; everything for blank text. */
    GatewayTree matching(String typed) {
        String text = typed.strip();
        return text.isEmpty()
                ? this
                : new GatewayTree(gateways.stream()
                        .flatMap(gateway -> matching(gateway, text).stream())
                        .toList());
    }

    private static Optional<Entry.OfGateway> matching(Entry.OfGateway gateway, String text) {
        if (gateway.matches(text)) {
            return Optional.of(gateway);
        }
        List<Entry.OfEndpoint> kept = gateway.children().stream()
                .flatMap(endpoint -> matching(endpoint, text).stream())
                .toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry.OfGateway(gateway.gateway(), gateway.rows(), gateway.completeUpTo(), kept));
    }

    private static Optional<Entry.OfEndpoint> matching(Entry.OfEndpoint endpoint, String text) {
        if (endpoint.matches(text)) {
            return Optional.of(endpoint);
        }
        List<Entry.OfDestination> kept =
                endpoint.children().stream().filter(one -> one.matches(text)).toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry.OfEndpoint(endpoint.gateway(), endpoint.endpoint(), endpoint.from(), kept));
    }

    /** Whether more than one gateway has an endpoint of this name. */
    boolean ambiguous(String endpoint) {
        return gateways.stream()
                        .filter(gateway -> gateway.children().stream()
                                .anyMatch(one -> one.endpoint().name().equals(endpoint)))
                        .count()
                > 1;
    }
}
