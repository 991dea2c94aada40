package org.gatehouse.domain.gateway;

import java.util.List;

/**
 * What an application calls on a gateway.
 *
 * @param name its name, which clients send as the model
 * @param destinations who can answer, in fallback order; the percentages total 100
 * @param firstTokenTimeoutMillis how long a destination may take to its first byte before the next is tried; 0 for no
 *     limit
 */
public record Endpoint(String name, List<Destination> destinations, long firstTokenTimeoutMillis) {
    public Endpoint {
        destinations = List.copyOf(destinations);
    }

    /** The sum of the configured percentages; a valid endpoint with destinations has 100. */
    public int totalPercent() {
        return destinations.stream().mapToInt(Destination::percent).sum();
    }
}
