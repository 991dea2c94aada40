package org.gatehouse.connectors.builtin.translate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatehouse.domain.invocation.ApiKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Anthropic's events as chat chunks. */
final class AnthropicStream implements StreamTranslator {
    private final Instant now;
    private final UsageReader usage = new UsageReader(ApiKind.MESSAGES);
    private ObjectNode message = Json.object();
    private int calls;
    private boolean argumentsDue;
    private boolean over;

    AnthropicStream(Instant now) {
        this.now = now;
    }

    @Override
    public List<SseEvent> accept(SseEvent upstream) {
        if (over) {
            return List.of();
        }
        usage.event(upstream);
        Optional<ObjectNode> body = Json.parse(upstream.data());
        return body.isPresent() ? translate(body.get()) : List.of();
    }

    @Override
    public List<SseEvent> end() {
        return over ? List.of() : fail("the upstream's stream ended before its answer was complete; send it again");
    }

    private List<SseEvent> translate(ObjectNode event) {
        return switch (Json.text(event, "type")) {
            case "message_start" -> begin(event);
            case "content_block_start" -> block(event.path("content_block"));
            case "content_block_delta" -> delta(event.path("delta"));
            case "content_block_stop" -> blockEnd();
            case "message_delta" -> finish(Json.text(event.path("delta"), "stop_reason"));
            case "message_stop" -> stop();
            case "error" -> fail(ApiErrors.message(event));
            default -> List.of();
        };
    }

    private List<SseEvent> begin(ObjectNode event) {
        if (event.path("message") instanceof ObjectNode started) {
            message = started;
        }
        return List.of(chunk(Json.object().put("role", "assistant").put("content", "")));
    }

    private List<SseEvent> block(JsonNode block) {
        argumentsDue = "tool_use".equals(Json.text(block, "type"));
        if (argumentsDue) {
            ObjectNode call = ChatParts.toolCall(Json.text(block, "id"), Json.text(block, "name"), "")
                    .put("index", calls++);
            return List.of(chunk(toolCall(call)));
        }
        String text = Json.text(block, "text");
        return text.isEmpty() ? List.of() : List.of(chunk(Json.object().put("content", text)));
    }

    private List<SseEvent> delta(JsonNode delta) {
        return switch (Json.text(delta, "type")) {
            case "text_delta" -> List.of(chunk(Json.object().put("content", Json.text(delta, "text"))));
            case "thinking_delta" ->
                List.of(chunk(Json.object().put("reasoning_content", Json.text(delta, "thinking"))));
            case "input_json_delta" -> arguments(Json.text(delta, "partial_json"));
            default -> List.of();
        };
    }

    private List<SseEvent> arguments(String piece) {
        if (piece.isEmpty() || calls == 0) {
            return List.of();
        }
        argumentsDue = false;
        ObjectNode call = Json.object().put("index", calls - 1);
        call.putObject("function").put("arguments", piece);
        return List.of(chunk(toolCall(call)));
    }

    /** A tool without parameters is called without a word, but chat clients parse the arguments. */
    private List<SseEvent> blockEnd() {
        return argumentsDue ? arguments("{}") : List.of();
    }

    private static ObjectNode toolCall(ObjectNode call) {
        ObjectNode delta = Json.object();
        delta.putArray("tool_calls").add(call);
        return delta;
    }

    private List<SseEvent> finish(String reason) {
        if (reason.isEmpty()) {
            return List.of();
        }
        ObjectNode chunk = AnthropicAnswer.head(message, now, "chat.completion.chunk");
        ObjectNode choice = chunk.putArray("choices").addObject().put("index", 0);
        choice.putObject("delta");
        choice.put("finish_reason", StopReasons.toChat(reason));
        return List.of(new SseEvent("", chunk.toString()));
    }

    private List<SseEvent> stop() {
        over = true;
        ObjectNode chunk = AnthropicAnswer.head(message, now, "chat.completion.chunk");
        chunk.putArray("choices");
        chunk.set("usage", UsageShape.chat(usage.tokens()));
        return List.of(new SseEvent("", chunk.toString()), SseEvent.DONE);
    }

    private List<SseEvent> fail(String reason) {
        over = true;
        String text = reason.isEmpty() ? "the upstream reported an error without a reason" : reason;
        ObjectNode body = ApiErrors.body(ApiKind.CHAT, 500, ApiErrors.type(ApiKind.CHAT, 500), text);
        return List.of(new SseEvent("", body.toString()));
    }

    private SseEvent chunk(ObjectNode delta) {
        ObjectNode chunk = AnthropicAnswer.head(message, now, "chat.completion.chunk");
        ObjectNode choice = chunk.putArray("choices").addObject().put("index", 0);
        choice.set("delta", delta);
        choice.putNull("finish_reason");
        return new SseEvent("", chunk.toString());
    }
}
