package org.gatehouse.connectors.builtin.translate;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the parts of a chat request and answer. */
final class ChatParts {
    private ChatParts() {}

    static ObjectNode message(String role, String content) {
        return Json.object().put("role", role).put("content", content);
    }

    static ObjectNode text(String text) {
        return Json.object().put("type", "text").put("text", text);
    }

    /** An image by its address, which may be a {@code data:} address. */
    static ObjectNode image(String url) {
        ObjectNode part = Json.object().put("type", "image_url");
        part.putObject("image_url").put("url", url);
        return part;
    }

    static ObjectNode file(String name, String dataUrl) {
        ObjectNode part = Json.object().put("type", "file");
        part.putObject("file").put("filename", name).put("file_data", dataUrl);
        return part;
    }

    static ObjectNode toolCall(String id, String name, String arguments) {
        ObjectNode call = Json.object().put("id", id).put("type", "function");
        call.putObject("function").put("name", name).put("arguments", arguments);
        return call;
    }

    static ObjectNode toolResult(String callId, String content) {
        return Json.object().put("role", "tool").put("tool_call_id", callId).put("content", content);
    }

    /** Sets a message's content: plain text when there is nothing else, because not every server reads parts. */
    static ObjectNode withContent(ObjectNode message, List<ObjectNode> parts) {
        if (parts.stream().allMatch(part -> "text".equals(Json.text(part, "type")))) {
            return message.put("content", Texts.join(parts));
        }
        ArrayNode content = message.putArray("content");
        parts.forEach(content::add);
        return message;
    }

    /** An assistant message; without text its content is null, as the chat API wants beside tool calls. */
    static ObjectNode assistant(String text, List<ObjectNode> calls) {
        ObjectNode message = Json.object().put("role", "assistant");
        if (text.isEmpty() && !calls.isEmpty()) {
            message.putNull("content");
        } else {
            message.put("content", text);
        }
        if (!calls.isEmpty()) {
            ArrayNode list = message.putArray("tool_calls");
            calls.forEach(list::add);
        }
        return message;
    }
}
