package org.gatehouse.dashboards.gateways;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Gateway;

/** A line of the gateways tree. */
sealed interface Entry {
    /** What makes it the same line when its contents change. */
    String key();

    /** Its lines below. */
    List<? extends Entry> children();

    /** What the speed search looks at. */
    String searched();

    /** Whether the line itself is meant by what was typed, in any case. */
    default boolean matches(String typed) {
        return searched().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    /**
     * A gateway.
     *
     * @param gateway its connection
     * @param rows how many requests of it are kept
     * @param completeUpTo until when its data is complete, if known
     * @param children its endpoints, by name
     */
    record OfGateway(Gateway gateway, long rows, Optional<Instant> completeUpTo, List<OfEndpoint> children)
            implements Entry {
        public OfGateway {
            children = List.copyOf(children);
        }

        @Override
        public String key() {
            return gateway.name();
        }

        @Override
        public String searched() {
            return gateway.name() + " " + gateway.kind() + " " + gateway.environment();
        }
    }

    /**
     * An endpoint.
     *
     * @param gateway its gateway's name
     * @param endpoint its newest known configuration
     * @param from since when it is so
     * @param children its destinations, in fallback order
     */
    record OfEndpoint(String gateway, Endpoint endpoint, Instant from, List<OfDestination> children) implements Entry {
        public OfEndpoint {
            children = List.copyOf(children);
        }

        @Override
        public String key() {
            return gateway + "\n" + endpoint.name();
        }

        @Override
        public String searched() {
            return endpoint.name();
        }
    }

    /**
     * A destination.
     *
     * @param gateway its gateway's name
     * @param endpoint its endpoint's name
     * @param destination the destination
     * @param place its place in the fallback order, from 1
     */
    record OfDestination(String gateway, String endpoint, Destination destination, int place) implements Entry {
        private static final String SIMULATED = "simulated";

        @Override
        public String key() {
            return gateway + "\n" + endpoint + "\n" + destination.name();
        }

        @Override
        public List<Entry> children() {
            return List.of();
        }

        @Override
        public String searched() {
            return destination.name() + " " + destination.model() + " " + destination.provider();
        }

        /** Whether no real model answers here. */
        boolean simulated() {
            return destination.provider().equals(SIMULATED)
                    || destination.model().startsWith(SIMULATED + "/");
        }

        /** Its share of first choices, for example {@code 70%} or {@code fallback only}. */
        String share() {
            return destination.fallbackOnly() ? "fallback only" : destination.percent() + "%";
        }
    }
}
