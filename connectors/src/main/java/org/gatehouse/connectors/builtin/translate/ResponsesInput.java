package org.gatehouse.connectors.builtin.translate;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The input of a responses request, item by item, as chat messages. Consecutive calls become one assistant message. */
final class ResponsesInput {
    private final ArrayNode messages;

    ResponsesInput(ArrayNode messages) {
        this.messages = messages;
    }

    void read(JsonNode input) {
        if (input.isString()) {
            messages.add(ChatParts.message("user", input.stringValue()));
            return;
        }
        if (!input.isArray()) {
            return;
        }
        for (int i = 0; i < input.size(); i++) {
            String where = "input[" + i + "]";
            item(Json.element(input.get(i), where), where);
        }
    }

    private void item(ObjectNode item, String where) {
        switch (Json.text(item, "type")) {
            case "", "message" -> message(item, where);
            case "function_call" -> call(item, Json.text(item, "arguments"), where);
            case "function_call_output", "custom_tool_call_output" -> output(item, where);
            case "custom_tool_call" -> call(item, CustomTool.arguments(Json.text(item, "input")), where);
            case "reasoning" -> {
                // Only the model that wrote it can read it.
            }
            default ->
                throw new BadRequest(where + " is of type " + Json.text(item, "type")
                        + ", which this destination cannot take: send messages, function calls and their outputs");
        }
    }

    private void message(ObjectNode item, String where) {
        String role = Json.required(item, "role", where + ".");
        JsonNode content = item.path("content");
        switch (role) {
            case "assistant" -> messages.add(ChatParts.assistant(text(content, where), List.of()));
            case "system", "developer" -> messages.add(ChatParts.message("system", text(content, where)));
            case "user" ->
                messages.add(
                        content.isString()
                                ? ChatParts.message("user", content.stringValue())
                                : ChatParts.withContent(Json.object().put("role", "user"), parts(content, where)));
            default -> throw new BadRequest(where + ".role must be user, assistant, system or developer");
        }
    }

    private static String text(JsonNode content, String where) {
        return content.isString() ? content.stringValue() : Texts.join(parts(content, where));
    }

    private void call(ObjectNode item, String arguments, String where) {
        ClientTool tool = ClientTool.of(item, Json.text(item, "namespace"), where + ".");
        ObjectNode call = ChatParts.toolCall(Json.required(item, "call_id", where + "."), tool.chatName(), arguments);
        JsonNode last = messages.path(messages.size() - 1);
        if (last instanceof ObjectNode turn && "assistant".equals(Json.text(turn, "role"))) {
            turn.withArrayProperty("tool_calls").add(call);
        } else {
            messages.add(ChatParts.assistant("", List.of(call)));
        }
    }

    private void output(ObjectNode item, String where) {
        JsonNode output = item.path("output");
        messages.add(ChatParts.toolResult(Json.required(item, "call_id", where + "."), Texts.of(output)));
        if (output.isArray()) {
            List<ObjectNode> others = parts(output, where).stream()
                    .filter(part -> !"text".equals(Json.text(part, "type")))
                    .toList();
            if (!others.isEmpty()) {
                messages.add(ChatParts.withContent(Json.object().put("role", "user"), others));
            }
        }
    }

    private static List<ObjectNode> parts(JsonNode content, String where) {
        if (!content.isArray()) {
            throw new BadRequest(where + ".content must be a string or an array of parts");
        }
        List<ObjectNode> parts = new ArrayList<>();
        for (JsonNode part : content) {
            parts.add(part(Json.element(part, where + ".content[]"), where));
        }
        return parts;
    }

    private static ObjectNode part(ObjectNode part, String where) {
        return switch (Json.text(part, "type")) {
            case "input_text", "output_text", "text" -> ChatParts.text(Json.text(part, "text"));
            case "refusal" -> ChatParts.text(Json.text(part, "refusal"));
            case "input_image" -> {
                ObjectNode image = ChatParts.image(Json.required(part, "image_url", where + " input_image "));
                if (image.path("image_url") instanceof ObjectNode address) {
                    Json.copy(part, address, "detail");
                }
                yield image;
            }
            case "input_file" ->
                ChatParts.file(Json.text(part, "filename"), Json.required(part, "file_data", where + " input_file "));
            default ->
                throw new BadRequest(where + " has a part of type " + Json.text(part, "type")
                        + ", which this destination cannot take: send input_text, input_image or input_file");
        };
    }
}
