package org.gatehouse.connectors.builtin.translate;

import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chat answer as an Anthropic message. Reasoning text is left out: a thinking block without its maker's signature
 * would be refused when the client sends it back to a real Anthropic model behind the same endpoint.
 */
final class MessagesAnswer {
    private MessagesAnswer() {}

    static ObjectNode of(ObjectNode chat, ObjectNode clientRequest) {
        JsonNode choice = chat.path("choices").path(0);
        JsonNode message = choice.path("message");
        ObjectNode answer = head(chat, clientRequest);
        ArrayNode content = answer.putArray("content");
        String text = Texts.of(message.path("content")) + Json.text(message, "refusal");
        if (!text.isEmpty()) {
            content.add(ChatParts.text(text));
        }
        for (JsonNode call : message.path("tool_calls")) {
            content.add(toolUse(ToolPiece.begin(0, call)));
        }
        boolean tools = !message.path("tool_calls").isEmpty();
        answer.put("stop_reason", StopReasons.toMessages(Json.text(choice, "finish_reason"), tools));
        answer.putNull("stop_sequence");
        answer.set("usage", UsageShape.messages(UsageReader.body(ApiKind.CHAT, chat)));
        return answer;
    }

    /** The fields that an answer and the start of a stream have in common. */
    static ObjectNode head(ObjectNode chat, ObjectNode clientRequest) {
        return Json.object()
                .put("id", Ids.message(Json.text(chat, "id")))
                .put("type", "message")
                .put("role", "assistant")
                .put("model", Ids.model(chat, clientRequest));
    }

    /** How a message begins in a stream: no content yet, and no counts. */
    static ObjectNode empty(ObjectNode chunk, ObjectNode clientRequest) {
        ObjectNode message = head(chunk, clientRequest);
        message.putArray("content");
        message.putNull("stop_reason").putNull("stop_sequence");
        message.set("usage", UsageShape.messages(Tokens.of(0, 0)));
        return message;
    }

    private static ObjectNode toolUse(ToolPiece call) {
        ObjectNode block =
                Json.object().put("type", "tool_use").put("id", call.id()).put("name", call.name());
        block.set("input", arguments(call.arguments()));
        return block;
    }

    /** Arguments that are no JSON object are handed on under a name that says so; the tool will refuse them. */
    private static ObjectNode arguments(String text) {
        return text.isBlank()
                ? Json.object()
                : Json.parse(text).orElseGet(() -> Json.object().put("invalid_arguments", text));
    }
}
