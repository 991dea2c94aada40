package org.gatehouse.connectors.builtin;

import java.util.List;
import java.util.Objects;
import org.gatehouse.domain.simulate.SimulatedModel;

/**
 * Who runs models behind the gateway.
 *
 * @param name its unique name; destinations name it as their provider
 * @param kind how to talk to it
 * @param baseUrl what the official SDK of the kind takes as base URL: {@code https://api.openai.com/v1},
 *     {@code https://api.anthropic.com}; empty for a simulated one
 * @param secret the name under which its API key is kept; empty when it needs none; never the key
 * @param models how its models behave, for a simulated one; empty otherwise
 */
public record UpstreamConfig(
        String name, UpstreamKind kind, String baseUrl, String secret, List<SimulatedModel> models) {
    public UpstreamConfig {
        baseUrl = Objects.requireNonNullElse(baseUrl, "");
        secret = Objects.requireNonNullElse(secret, "");
        models = List.copyOf(Objects.requireNonNullElse(models, List.of()));
    }

    /** A server that speaks the OpenAI API. */
    public static UpstreamConfig openai(String name, String baseUrl, String secret) {
        return new UpstreamConfig(name, UpstreamKind.OPENAI, baseUrl, secret, List.of());
    }

    /** A server that speaks Anthropic's API. */
    public static UpstreamConfig anthropic(String name, String baseUrl, String secret) {
        return new UpstreamConfig(name, UpstreamKind.ANTHROPIC, baseUrl, secret, List.of());
    }

    /** Simulated models. */
    public static UpstreamConfig simulated(String name, List<SimulatedModel> models) {
        return new UpstreamConfig(name, UpstreamKind.SIMULATED, "", "", models);
    }
}
