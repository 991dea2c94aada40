package org.gatehouse.connectors.builtin.translate;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Chat messages as Anthropic turns. Neighbours of the same role become one turn, because the results of all tools that a
 * turn called must stand together in the next one.
 */
final class AnthropicTurns {
    private final ArrayNode turns = Json.array();

    void add(String role, ObjectNode message, String where) {
        switch (role) {
            case "user" -> append("user", AnthropicContent.blocks(message.path("content"), where));
            case "assistant" -> append("assistant", assistant(message, where));
            case "tool" -> append("user", List.of(result(message, where)));
            default -> throw new BadRequest(where + ".role must be system, developer, user, assistant or tool");
        }
    }

    /** All turns; a turn of a single text is written as a string. */
    ArrayNode made() {
        if (turns.isEmpty()) {
            throw new BadRequest("messages is missing: send at least one message that is not a system message");
        }
        turns.forEach(turn -> simplify((ObjectNode) turn));
        return turns;
    }

    private static void simplify(ObjectNode turn) {
        JsonNode content = turn.path("content");
        JsonNode only = content.path(0);
        if (content.size() == 1 && "text".equals(Json.text(only, "type")) && !only.has("cache_control")) {
            turn.set("content", only.path("text"));
        }
    }

    private void append(String role, List<ObjectNode> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        ArrayNode content =
                turns.path(turns.size() - 1) instanceof ObjectNode last && role.equals(Json.text(last, "role"))
                        ? last.withArrayProperty("content")
                        : turns.addObject().put("role", role).putArray("content");
        blocks.forEach(content::add);
    }

    private static List<ObjectNode> assistant(ObjectNode message, String where) {
        List<ObjectNode> blocks = new ArrayList<>(AnthropicContent.blocks(message.path("content"), where));
        String refusal = Json.text(message, "refusal");
        if (!refusal.isEmpty()) {
            blocks.add(ChatParts.text(refusal));
        }
        for (JsonNode call : Json.arrayOrEmpty(message, "tool_calls", where + ".")) {
            blocks.add(use(call, where + ".tool_calls[]."));
        }
        return blocks;
    }

    private static ObjectNode use(JsonNode call, String where) {
        JsonNode function = call.path("function");
        String arguments = Json.text(function, "arguments");
        ObjectNode block = Json.object()
                .put("type", "tool_use")
                .put("id", Json.required(call, "id", where))
                .put("name", Json.required(function, "name", where + "function."));
        block.set(
                "input",
                arguments.isBlank()
                        ? Json.object()
                        : Json.parse(arguments)
                                .orElseThrow(() -> new BadRequest(
                                        where + "function.arguments must be a JSON object in a string")));
        return block;
    }

    private static ObjectNode result(ObjectNode message, String where) {
        ObjectNode block = Json.object()
                .put("type", "tool_result")
                .put("tool_use_id", Json.required(message, "tool_call_id", where + "."));
        JsonNode content = message.path("content");
        if (content.isArray()) {
            ArrayNode blocks = block.putArray("content");
            AnthropicContent.blocks(content, where).forEach(blocks::add);
        } else {
            block.put("content", content.stringValue(""));
        }
        return block;
    }
}
