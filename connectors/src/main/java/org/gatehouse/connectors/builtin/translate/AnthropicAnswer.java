package org.gatehouse.connectors.builtin.translate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gatehouse.domain.invocation.ApiKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An Anthropic message as a chat answer. Thinking goes into {@code reasoning_content}, the name that DeepSeek gave it
 * and that other providers and clients took over.
 */
final class AnthropicAnswer {
    private AnthropicAnswer() {}

    static ObjectNode of(ObjectNode answer, Instant now) {
        StringBuilder text = new StringBuilder();
        StringBuilder thinking = new StringBuilder();
        List<ObjectNode> calls = new ArrayList<>();
        for (JsonNode block : answer.path("content")) {
            switch (Json.text(block, "type")) {
                case "text" -> text.append(Json.text(block, "text"));
                case "thinking" -> thinking.append(Json.text(block, "thinking"));
                case "tool_use" -> calls.add(call(block));
                default -> {
                    // Blocks that belong to tools which no chat request can declare.
                }
            }
        }
        ObjectNode message = ChatParts.assistant(text.toString(), calls).putNull("refusal");
        if (!thinking.isEmpty()) {
            message.put("reasoning_content", thinking.toString());
        }
        ObjectNode chat = head(answer, now, "chat.completion");
        ObjectNode choice = chat.putArray("choices").addObject().put("index", 0);
        choice.set("message", message);
        choice.putNull("logprobs").put("finish_reason", StopReasons.toChat(Json.text(answer, "stop_reason")));
        chat.set("usage", UsageShape.chat(UsageReader.body(ApiKind.MESSAGES, answer)));
        return chat;
    }

    /** The fields that an answer and every chunk of a stream begin with. */
    static ObjectNode head(JsonNode message, Instant now, String object) {
        return Json.object()
                .put("id", Ids.chat(Json.text(message, "id")))
                .put("object", object)
                .put("created", now.getEpochSecond())
                .put("model", Json.text(message, "model"));
    }

    private static ObjectNode call(JsonNode block) {
        return ChatParts.toolCall(
                Json.text(block, "id"),
                Json.text(block, "name"),
                block.path("input").isObject() ? block.path("input").toString() : "{}");
    }
}
