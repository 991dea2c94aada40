package org.gatehouse.connectors.builtin.translate;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tool that a client of the responses API declared and runs itself. The chat API knows functions alone, without
 * namespaces, so each tool goes there as a function under one name and its calls are turned back.
 *
 * @param namespace the group that it was declared in, empty for none
 * @param name its name in that group
 * @param custom whether it takes free text instead of JSON arguments
 */
record ClientTool(String namespace, String name, boolean custom) {
    /** Its name as a chat function; double underscores, because function names may hold no dot. */
    String chatName() {
        return namespace.isEmpty() ? name : namespace + "__" + name;
    }

    /** The tool of a declaration, of a call or of a tool choice, each of which may name a namespace. */
    static ClientTool of(JsonNode named, String namespace, String where) {
        boolean custom = Json.text(named, "type").startsWith("custom");
        return new ClientTool(namespace, Json.required(named, "name", where), custom);
    }

    /** The tool that a chat function stands for; a function that was not declared is taken for a plain one. */
    static ClientTool called(ObjectNode clientRequest, String chatName) {
        return clientRequest
                .path("tools")
                .valueStream()
                .flatMap(ClientTool::declared)
                .filter(tool -> chatName.equals(tool.chatName()))
                .findFirst()
                .orElseGet(() -> new ClientTool("", chatName, false));
    }

    private static Stream<ClientTool> declared(JsonNode tool) {
        return switch (Json.text(tool, "type")) {
            case "function", "custom" -> Stream.of(of(tool, "", "tools[]."));
            case "namespace" ->
                tool.path("tools").valueStream().map(inner -> of(inner, Json.text(tool, "name"), "tools[].tools[]."));
            default -> Stream.empty();
        };
    }
}
