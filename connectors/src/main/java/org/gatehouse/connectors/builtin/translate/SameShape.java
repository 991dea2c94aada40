package org.gatehouse.connectors.builtin.translate;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stream that keeps its shape. Only the chunk that carries nothing but usage is held back from a client that did not
 * ask for it: the gateway asked, and a client that reads {@code choices[0]} of every chunk would stumble over it.
 */
final class SameShape implements StreamTranslator {
    private final boolean usageWanted;

    SameShape(ObjectNode clientRequest) {
        this.usageWanted =
                clientRequest.path("stream_options").path("include_usage").booleanValue(false);
    }

    @Override
    public List<SseEvent> accept(SseEvent upstream) {
        return !usageWanted && onlyUsage(upstream) ? List.of() : List.of(upstream);
    }

    @Override
    public List<SseEvent> end() {
        return List.of();
    }

    private static boolean onlyUsage(SseEvent event) {
        if (!event.data().contains("\"usage\"")) {
            return false;
        }
        Optional<ObjectNode> chunk = Json.parse(event.data());
        return chunk.isPresent()
                && chunk.get().path("choices").isArray()
                && chunk.get().path("choices").isEmpty()
                && Json.has(chunk.get(), "usage");
    }
}
