package org.gatehouse.connectors.builtin.translate;

import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads token counts from an answer or, in passing, from a stream. Counts in a stream are cumulative: the last one that
 * is not null wins, field by field, and nothing is added up.
 *
 * <p>Not thread-safe; one per stream.
 */
public final class UsageReader {
    private final ApiKind api;
    private final ObjectNode seen = Json.object();

    /** @param api the API of the stream that {@link #event} will see */
    public UsageReader(ApiKind api) {
        this.api = api;
    }

    /** The counts of an answer that was not streamed; {@link Tokens#UNKNOWN} when it carries none. */
    public static Tokens body(ApiKind api, ObjectNode answer) {
        return UsageShape.read(api, answer.path("usage"));
    }

    /** Takes note of one event of the stream. */
    public void event(SseEvent event) {
        if (!event.data().contains("\"usage\"")) {
            return;
        }
        Json.parse(event.data()).ifPresent(body -> merge(usage(body)));
    }

    /** The counts so far; {@link Tokens#UNKNOWN} when none has been seen. */
    public Tokens tokens() {
        return UsageShape.read(api, seen);
    }

    private JsonNode usage(ObjectNode body) {
        return switch (api) {
            case RESPONSES -> body.path("response").path("usage");
            case MESSAGES -> body.has("message") ? body.path("message").path("usage") : body.path("usage");
            default ->
                Json.has(body, "usage")
                        ? body.path("usage")
                        : body.path("x_groq").path("usage");
        };
    }

    private void merge(JsonNode usage) {
        usage.forEachEntry((field, value) -> {
            if (!value.isNull()) {
                seen.set(field, value);
            }
        });
    }
}
