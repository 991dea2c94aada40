package org.gatehouse.connectors.builtin.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The content blocks of an Anthropic message as chat messages. */
final class MessagesContent {
    private MessagesContent() {}

    /** A user turn: first a tool message for each tool result, because those must follow their calls, then the rest. */
    static List<ObjectNode> user(JsonNode content, String where) {
        if (content.isString()) {
            return List.of(ChatParts.message("user", content.stringValue()));
        }
        List<ObjectNode> messages = new ArrayList<>();
        List<ObjectNode> parts = new ArrayList<>();
        for (ObjectNode block : blocks(content, where)) {
            if ("tool_result".equals(Json.text(block, "type"))) {
                messages.add(toolResult(block, where, parts));
            } else {
                parts.add(part(block, where));
            }
        }
        if (!parts.isEmpty()) {
            messages.add(ChatParts.withContent(Json.object().put("role", "user"), parts));
        }
        return messages;
    }

    static ObjectNode assistant(JsonNode content, String where) {
        if (content.isString()) {
            return ChatParts.message("assistant", content.stringValue());
        }
        List<ObjectNode> texts = new ArrayList<>();
        List<ObjectNode> calls = new ArrayList<>();
        for (ObjectNode block : blocks(content, where)) {
            switch (Json.text(block, "type")) {
                case "text" -> texts.add(block);
                case "tool_use" -> calls.add(call(block, where));
                case "thinking", "redacted_thinking" -> {
                    // Signed by and for the model that wrote it; no other model can use it.
                }
                default -> throw unknown(block, where);
            }
        }
        return ChatParts.assistant(Texts.join(texts), calls);
    }

    private static ObjectNode call(ObjectNode block, String where) {
        JsonNode input = block.path("input");
        return ChatParts.toolCall(
                Json.required(block, "id", where + " tool_use "),
                Json.required(block, "name", where + " tool_use "),
                input.isObject() ? input.toString() : "{}");
    }

    /** A tool message carries text alone, so images go into the user message that follows it. */
    private static ObjectNode toolResult(ObjectNode block, String where, List<ObjectNode> others) {
        JsonNode content = block.path("content");
        String text = Texts.of(content);
        if (content.isArray()) {
            blocks(content, where + " tool_result").stream()
                    .filter(part -> !"text".equals(Json.text(part, "type")))
                    .forEach(part -> others.add(part(part, where + " tool_result")));
        }
        boolean failed = block.path("is_error").booleanValue(false);
        return ChatParts.toolResult(
                Json.required(block, "tool_use_id", where + " tool_result "), failed ? "Error: " + text : text);
    }

    private static ObjectNode part(ObjectNode block, String where) {
        return switch (Json.text(block, "type")) {
            case "text" -> ChatParts.text(Json.text(block, "text"));
            case "image" -> ChatParts.image(address(block.path("source")).orElseThrow(() -> noSource(block, where)));
            case "document" -> document(block, where);
            default -> throw unknown(block, where);
        };
    }

    private static ObjectNode document(ObjectNode block, String where) {
        JsonNode source = block.path("source");
        if ("text".equals(Json.text(source, "type"))) {
            return ChatParts.text(Json.text(source, "data"));
        }
        if (!"base64".equals(Json.text(source, "type"))) {
            throw noSource(block, where);
        }
        String title = Json.text(block, "title");
        return ChatParts.file(
                title.isEmpty() ? "document.pdf" : title, address(source).orElseThrow(() -> noSource(block, where)));
    }

    private static Optional<String> address(JsonNode source) {
        return switch (Json.text(source, "type")) {
            case "base64" ->
                Optional.of("data:" + Json.text(source, "media_type") + ";base64," + Json.text(source, "data"));
            case "url" -> Optional.of(Json.text(source, "url"));
            default -> Optional.empty();
        };
    }

    private static List<ObjectNode> blocks(JsonNode content, String where) {
        if (!content.isArray()) {
            throw new BadRequest(where + ".content must be a string or an array of content blocks");
        }
        return content.valueStream()
                .map(block -> Json.element(block, where + ".content[]"))
                .toList();
    }

    private static BadRequest noSource(ObjectNode block, String where) {
        return new BadRequest(where + " has a block of type " + Json.text(block, "type") + " whose source is of type "
                + Json.text(block.path("source"), "type") + ": this destination takes base64, or a url for images");
    }

    private static BadRequest unknown(ObjectNode block, String where) {
        return new BadRequest(where + " has a content block of type " + Json.text(block, "type")
                + ", which this destination cannot take: leave it out, or use an endpoint with Anthropic destinations");
    }
}
