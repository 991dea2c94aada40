package org.gatehouse.connectors.builtin;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A configuration with its upstreams, ready to serve. A reload replaces it as a whole; calls that are under way keep the
 * one that they began with.
 *
 * @param config the configuration
 * @param upstreams by name
 */
record Live(BuiltinConfig config, Map<String, Upstream> upstreams) {
    static Live of(BuiltinConfig config, Function<UpstreamConfig, Upstream> opener) {
        return new Live(config, config.upstreams().stream().collect(Collectors.toMap(UpstreamConfig::name, opener)));
    }

    Optional<Upstream> upstream(String name) {
        return Optional.ofNullable(upstreams.get(name));
    }
}
