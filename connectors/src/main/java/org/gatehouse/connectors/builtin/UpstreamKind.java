package org.gatehouse.connectors.builtin;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How to talk to an upstream. */
public enum UpstreamKind {
    /** The OpenAI API, or any server that speaks it. */
    @JsonProperty("openai")
    OPENAI,
    /** Anthropic's API. */
    @JsonProperty("anthropic")
    ANTHROPIC,
    /** Made up inside the gateway, for trials and tests. */
    @JsonProperty("simulated")
    SIMULATED
}
