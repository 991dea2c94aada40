package org.gatehouse.connectors.builtin.translate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tools and the tool choice of a chat request as those of a messages request. */
final class AnthropicTools {
    private AnthropicTools() {}

    static void of(ObjectNode chat, ObjectNode request) {
        ArrayNode functions = Json.arrayOrEmpty(chat, "tools", "");
        if (functions.isEmpty()) {
            return;
        }
        ArrayNode tools = request.putArray("tools");
        for (int i = 0; i < functions.size(); i++) {
            String where = "tools[" + i + "]";
            tools.add(tool(Json.element(functions.get(i), where), where));
        }
        boolean oneAtATime = !chat.path("parallel_tool_calls").booleanValue(true);
        ObjectNode choice = choice(chat.path("tool_choice"));
        if (oneAtATime) {
            if (choice.isEmpty()) {
                choice.put("type", "auto");
            }
            choice.put("disable_parallel_tool_use", true);
        }
        if (!choice.isEmpty()) {
            request.set("tool_choice", choice);
        }
    }

    private static ObjectNode tool(ObjectNode function, String where) {
        if (!"function".equals(Json.text(function, "type"))) {
            throw new BadRequest(where + ".type must be function: Anthropic destinations know no other");
        }
        JsonNode declared = function.path("function");
        ObjectNode tool = Json.object().put("name", Json.required(declared, "name", where + ".function."));
        Json.copy(declared, tool, "description");
        tool.putObject("input_schema").put("type", "object").putObject("properties");
        Json.copy(declared, "parameters", tool, "input_schema");
        Json.copy(function, tool, "cache_control");
        return tool;
    }

    private static ObjectNode choice(JsonNode choice) {
        ObjectNode made = Json.object();
        String word = choice.isString() ? choice.stringValue() : Json.text(choice, "type");
        return switch (word) {
            case "" -> made;
            case "auto", "none" -> made.put("type", word);
            case "required" -> made.put("type", "any");
            case "function" ->
                made.put("type", "tool")
                        .put("name", Json.required(choice.path("function"), "name", "tool_choice.function."));
            default -> throw new BadRequest("tool_choice must be auto, none, required or a function");
        };
    }
}
