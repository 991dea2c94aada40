package org.gatehouse.connectors.builtin.translate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tools and the tool choice of an Anthropic request as those of a chat request. */
final class MessagesTools {
    private MessagesTools() {}

    static void toChat(ObjectNode request, ObjectNode chat) {
        ArrayNode tools = Json.arrayOrEmpty(request, "tools", "");
        if (tools.isEmpty()) {
            return;
        }
        ArrayNode functions = chat.putArray("tools");
        for (int i = 0; i < tools.size(); i++) {
            functions.add(function(Json.element(tools.get(i), "tools[" + i + "]"), "tools[" + i + "]"));
        }
        choice(request.path("tool_choice"), chat);
    }

    private static ObjectNode function(ObjectNode tool, String where) {
        String type = Json.text(tool, "type");
        if (!type.isEmpty() && !"custom".equals(type)) {
            throw new BadRequest(where + " is of type " + type + ", which only Anthropic's own API knows: leave it out,"
                    + " or use an endpoint with Anthropic destinations");
        }
        ObjectNode function = Json.object().put("name", Json.required(tool, "name", where + "."));
        Json.copy(tool, function, "description");
        Json.copy(tool, "input_schema", function, "parameters");
        Json.copy(tool, function, "strict");
        ObjectNode made = Json.object().put("type", "function");
        made.set("function", function);
        return made;
    }

    private static void choice(JsonNode choice, ObjectNode chat) {
        switch (Json.text(choice, "type")) {
            case "" -> {
                return;
            }
            case "auto", "none" -> chat.set("tool_choice", choice.path("type"));
            case "any" -> chat.put("tool_choice", "required");
            case "tool" ->
                chat.putObject("tool_choice")
                        .put("type", "function")
                        .putObject("function")
                        .put("name", Json.required(choice, "name", "tool_choice."));
            default -> throw new BadRequest("tool_choice.type must be auto, any, tool or none");
        }
        if (choice.path("disable_parallel_tool_use").booleanValue(false)) {
            chat.put("parallel_tool_calls", false);
        }
    }
}
