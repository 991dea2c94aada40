package org.gatehouse.connectors.builtin;

import java.util.List;
import org.gatehouse.domain.invocation.ApiKind;
import tools.jackson.databind.node.ObjectNode;

/** What a simulated model says to one request, in the API of the request. */
interface SimulatedAnswer {
    /** How many tokens it writes. */
    int outputTokens();

    /** The answer as one body. */
    ObjectNode whole();

    /** The answer as the data of server-sent events. */
    List<String> events();

    /** The answer to this request. */
    static SimulatedAnswer to(Ask ask) {
        return switch (ask.api()) {
            case CHAT -> new SimulatedChat(ask);
            case COMPLETIONS -> new SimulatedCompletion(ask);
            case EMBEDDINGS -> new SimulatedEmbedding(ask);
            case RESPONSES, MESSAGES, OTHER ->
                throw new IllegalArgumentException(
                        "simulated models do not speak " + ask.api() + "; it is translated to " + ApiKind.CHAT);
        };
    }
}
