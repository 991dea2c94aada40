package org.gatehouse.connectors.builtin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.GatewayException;

/**
 * What the built-in gateway is set to do; kept in {@code gateway/gateway.json} of the workspace.
 *
 * @param port the port on 127.0.0.1; 0 for any free one
 * @param requireKey whether a call without a known virtual key is refused
 * @param capturePayloads whether request and answer bodies are kept, in a file of their own
 * @param maxBodyBytes the largest request body that is taken
 * @param upstreams who runs the models
 * @param endpoints what clients call; the provider of each destination is the name of an upstream
 * @param keys the virtual keys, hashed
 */
public record BuiltinConfig(
        int port,
        boolean requireKey,
        boolean capturePayloads,
        long maxBodyBytes,
        List<UpstreamConfig> upstreams,
        List<Endpoint> endpoints,
        List<VirtualKey> keys) {
    /** The port when none is set. */
    public static final int DEFAULT_PORT = 4180;

    /** The largest request body when nothing is set: 20 MiB. */
    public static final long DEFAULT_MAX_BODY_BYTES = 20L << 20;

    public BuiltinConfig {
        upstreams = List.copyOf(Objects.requireNonNullElse(upstreams, List.of()));
        endpoints = List.copyOf(Objects.requireNonNullElse(endpoints, List.of()));
        keys = List.copyOf(Objects.requireNonNullElse(keys, List.of()));
    }

    /** The defaults with these upstreams and endpoints, and no keys. */
    public static BuiltinConfig of(List<UpstreamConfig> upstreams, List<Endpoint> endpoints) {
        return new BuiltinConfig(DEFAULT_PORT, false, false, DEFAULT_MAX_BODY_BYTES, upstreams, endpoints, List.of());
    }

    /** Endpoints with simulated models only: nothing to pay, no key needed. */
    public static BuiltinConfig sample() {
        return SampleConfig.config();
    }

    /**
     * Reads {@code gateway.json} of a folder; {@link #sample()} when there is none yet.
     *
     * @throws GatewayException naming the line and the remedy when the file cannot be used
     */
    public static BuiltinConfig load(Path home) throws GatewayException {
        return ConfigFile.load(home);
    }

    /**
     * Writes {@code gateway.json} of a folder at once or not at all.
     *
     * @throws GatewayException when the configuration is not valid or the file cannot be written
     */
    public void save(Path home) throws GatewayException {
        ConfigFile.save(home, this);
    }

    /** The endpoint of a name. */
    public Optional<Endpoint> endpoint(String name) {
        return endpoints.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    /** The upstream of a name. */
    public Optional<UpstreamConfig> upstream(String name) {
        return upstreams.stream().filter(u -> u.name().equals(name)).findFirst();
    }

    /** The same on another port. */
    public BuiltinConfig withPort(int other) {
        return new BuiltinConfig(other, requireKey, capturePayloads, maxBodyBytes, upstreams, endpoints, keys);
    }

    /** The same with these virtual keys, asked for or not. */
    public BuiltinConfig withKeys(List<VirtualKey> others, boolean required) {
        return new BuiltinConfig(port, required, capturePayloads, maxBodyBytes, upstreams, endpoints, others);
    }

    /** The same with these endpoints. */
    public BuiltinConfig withEndpoints(List<Endpoint> others) {
        return new BuiltinConfig(port, requireKey, capturePayloads, maxBodyBytes, upstreams, others, keys);
    }

    /** The same with one more virtual key. */
    public BuiltinConfig plus(VirtualKey key) {
        List<VirtualKey> more = new ArrayList<>(keys);
        more.add(key);
        return withKeys(more, requireKey);
    }
}
