package org.gatehouse.connectors.builtin;

import java.util.List;
import org.gatehouse.connectors.builtin.translate.SseEvent;
import org.gatehouse.connectors.builtin.translate.StreamTranslator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drops the chunk that only carries usage, for a client that did not ask for it: some read {@code choices[0]} of every
 * chunk, and that one has no choices.
 */
final class WithoutUsage implements StreamTranslator {
    @Override
    public List<SseEvent> accept(SseEvent event) {
        return onlyUsage(event.data()) ? List.of() : List.of(event);
    }

    @Override
    public List<SseEvent> end() {
        return List.of();
    }

    private static boolean onlyUsage(String data) {
        // Almost every chunk is told apart by text, so it need not be parsed.
        if (!data.contains("\"usage\"") || !data.contains("\"choices\"")) {
            return false;
        }
        try {
            JsonNode chunk = JsonMapper.shared().readTree(data);
            return chunk.path("usage").isObject() && chunk.path("choices").isEmpty();
        } catch (JacksonException notJson) {
            return false;
        }
    }
}
