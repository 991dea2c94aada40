package org.gatehouse.connectors.builtin.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatehouse.domain.invocation.ApiKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the chunks of a chat stream. The finish reason comes before the usage, so the end is told only when the stream
 * says {@code [DONE]} or ends.
 */
final class ChunkReader implements StreamTranslator {
    private final ChatEvents events;
    private final UsageReader usage = new UsageReader(ApiKind.CHAT);
    private final ToolPieces calls = new ToolPieces();
    private String finish = "";
    private boolean begun;
    private boolean over;

    ChunkReader(ChatEvents events) {
        this.events = events;
    }

    @Override
    public List<SseEvent> accept(SseEvent upstream) {
        if (over) {
            return List.of();
        }
        if (upstream.done()) {
            return complete();
        }
        Optional<ObjectNode> chunk = Json.parse(upstream.data());
        if (chunk.isEmpty()) {
            return List.of();
        }
        if (Json.has(chunk.get(), "error")) {
            return fail(ApiErrors.message(chunk.get()));
        }
        usage.event(upstream);
        return chunk.get().path("choices").isEmpty() ? List.of() : read(chunk.get());
    }

    @Override
    public List<SseEvent> end() {
        if (over) {
            return List.of();
        }
        return finish.isEmpty()
                ? fail("the upstream's stream ended before its answer was complete; send the request again")
                : complete();
    }

    private List<SseEvent> read(ObjectNode chunk) {
        List<SseEvent> out = new ArrayList<>();
        if (!begun) {
            begun = true;
            out.addAll(events.begun(chunk));
        }
        for (JsonNode choice : chunk.path("choices")) {
            if (choice.path("index").asInt(0) == 0) {
                choice(choice, out);
            }
        }
        return out;
    }

    private void choice(JsonNode choice, List<SseEvent> out) {
        JsonNode delta = choice.path("delta");
        String text = Json.text(delta, "content") + Json.text(delta, "refusal");
        if (!text.isEmpty()) {
            out.addAll(events.text(text));
        }
        for (JsonNode call : delta.path("tool_calls")) {
            out.addAll(events.toolCall(calls.of(call)));
        }
        String reason = Json.text(choice, "finish_reason");
        finish = reason.isEmpty() ? finish : reason;
    }

    private List<SseEvent> complete() {
        over = true;
        if (!begun) {
            return events.failed("the upstream's stream held no answer; send the request again");
        }
        return events.finished(finish, usage.tokens());
    }

    private List<SseEvent> fail(String message) {
        over = true;
        return events.failed(message.isEmpty() ? "the upstream reported an error without a reason" : message);
    }
}
