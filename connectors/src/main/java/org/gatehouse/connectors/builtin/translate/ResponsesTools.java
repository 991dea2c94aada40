package org.gatehouse.connectors.builtin.translate;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tools and the tool choice of a responses request as those of a chat request. */
final class ResponsesTools {
    /**
     * Tools that OpenAI runs itself and a model may always do without. Codex declares them in every request; refusing
     * them would shut it out, leaving them out only takes the choice away from the model.
     */
    private static final Set<String> DISPENSABLE = Set.of("web_search", "web_search_preview");

    private ResponsesTools() {}

    static void toChat(ObjectNode request, ObjectNode chat) {
        ArrayNode tools = Json.arrayOrEmpty(request, "tools", "");
        ArrayNode functions = Json.array();
        for (int i = 0; i < tools.size(); i++) {
            String where = "tools[" + i + "]";
            add(Json.element(tools.get(i), where), "", where, functions);
        }
        JsonNode choice = request.path("tool_choice");
        if (functions.isEmpty()) {
            refuseChoiceOfNothing(choice);
            return;
        }
        chat.set("tools", functions);
        choice(choice, chat);
        Json.copy(request, chat, "parallel_tool_calls");
    }

    private static void add(ObjectNode tool, String namespace, String where, ArrayNode functions) {
        String type = Json.text(tool, "type");
        switch (type) {
            case "function", "custom" -> functions.add(function(tool, ClientTool.of(tool, namespace, where + ".")));
            case "namespace" -> {
                for (JsonNode inner : Json.arrayOrEmpty(tool, "tools", where + ".")) {
                    String place = where + ".tools[]";
                    add(Json.element(inner, place), Json.required(tool, "name", where + "."), place, functions);
                }
            }
            default -> {
                if (!DISPENSABLE.contains(type)) {
                    throw new BadRequest(where + " is of type " + type
                            + ", which only OpenAI's own API runs: leave it out, or declare a tool of type function");
                }
            }
        }
    }

    private static ObjectNode function(ObjectNode tool, ClientTool declared) {
        ObjectNode made = Json.object().put("type", "function");
        ObjectNode function = made.putObject("function").put("name", declared.chatName());
        if (declared.custom()) {
            function.put("description", CustomTool.description(tool));
            function.set("parameters", CustomTool.parameters());
        } else {
            Json.copy(tool, function, "description", "parameters", "strict");
        }
        return made;
    }

    private static void choice(JsonNode choice, ObjectNode chat) {
        if (choice.isString()) {
            chat.set("tool_choice", choice);
            return;
        }
        switch (Json.text(choice, "type")) {
            case "" -> {
                // Not sent: the model decides.
            }
            case "function", "custom" ->
                chat.putObject("tool_choice")
                        .put("type", "function")
                        .putObject("function")
                        .put(
                                "name",
                                ClientTool.of(choice, Json.text(choice, "namespace"), "tool_choice.")
                                        .chatName());
            default ->
                throw new BadRequest("tool_choice.type must be function; or send auto, required or none as a string");
        }
    }

    private static void refuseChoiceOfNothing(JsonNode choice) {
        if (choice.isObject() || "required".equals(choice.stringValue(""))) {
            throw new BadRequest("tool_choice asks for a tool, but no tool of type function is declared in tools");
        }
    }
}
