package org.gatehouse.connectors.builtin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.GatewayException;

/** What must hold in a configuration. */
final class ConfigRules {
    private static final int MAX_PORT = 65_535;
    private static final int WHOLE = 100;

    private final BuiltinConfig config;
    private final String place;

    private ConfigRules(BuiltinConfig config, String place) {
        this.config = config;
        this.place = place;
    }

    /**
     * Checks a configuration.
     *
     * @throws GatewayException naming the first part that is wrong and the remedy
     */
    static void check(BuiltinConfig config, String place) throws GatewayException {
        new ConfigRules(config, place).all();
    }

    private void all() throws GatewayException {
        require(
                config.port() >= 0 && config.port() <= MAX_PORT,
                "port is " + config.port() + "; use 0 (any free port) to " + MAX_PORT);
        require(config.maxBodyBytes() > 0, "maxBodyBytes is " + config.maxBodyBytes() + "; use a positive number");
        different(
                "upstream",
                config.upstreams().stream().map(UpstreamConfig::name).toList());
        different("endpoint", config.endpoints().stream().map(Endpoint::name).toList());
        different("key", config.keys().stream().map(VirtualKey::name).toList());
        for (UpstreamConfig upstream : config.upstreams()) {
            upstream(upstream);
        }
        for (Endpoint endpoint : config.endpoints()) {
            endpoint(endpoint);
        }
    }

    private void upstream(UpstreamConfig upstream) throws GatewayException {
        boolean remote = upstream.kind() != UpstreamKind.SIMULATED;
        require(
                !remote || httpUrl(upstream.baseUrl()),
                "upstream " + upstream.name() + " has the base URL \"" + upstream.baseUrl()
                        + "\"; it must start with http:// or https:// and hold no user name or password");
        require(
                remote || !upstream.models().isEmpty(),
                "simulated upstream " + upstream.name() + " has no models; add at least one");
    }

    private void endpoint(Endpoint endpoint) throws GatewayException {
        List<Destination> destinations = endpoint.destinations();
        String name = "endpoint " + endpoint.name();
        require(
                endpoint.totalPercent() == WHOLE,
                name + " has percentages that total " + endpoint.totalPercent() + "; make them total 100");
        different(
                "destination of " + name,
                destinations.stream().map(Destination::name).toList());
        for (Destination destination : destinations) {
            require(
                    config.upstream(destination.provider()).isPresent(),
                    name + " sends to the upstream \"" + destination.provider()
                            + "\", which is not configured; add it to upstreams or correct the name");
        }
        require(endpoint.firstTokenTimeoutMillis() >= 0, name + " has a negative first-token time-out; use 0 for none");
    }

    private void different(String what, List<String> names) throws GatewayException {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            require(!name.isBlank(), "one " + what + " has no name; give it one");
            require(seen.add(name), "two of kind " + what + " are named \"" + name + "\"; rename one");
        }
    }

    private static boolean httpUrl(String text) {
        try {
            URI url = new URI(text);
            return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                    && url.getHost() != null
                    && url.getUserInfo() == null;
        } catch (URISyntaxException bad) {
            return false;
        }
    }

    private void require(boolean holds, String otherwise) throws GatewayException {
        if (!holds) {
            throw new GatewayException(place + " cannot be used: " + otherwise + ".");
        }
    }
}
