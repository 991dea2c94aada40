package org.gatehouse.connectors.builtin.translate;

import tools.jackson.databind.node.ObjectNode;

/**
 * A custom tool of the responses API takes free text (Codex edits files with one). The chat API's counterpart is a
 * function with one string, and its calls are turned back.
 */
final class CustomTool {
    private static final String INPUT = "input";

    private CustomTool() {}

    /** The parameters of the function that stands for a custom tool. */
    static ObjectNode parameters() {
        ObjectNode schema = Json.object().put("type", "object");
        schema.putObject("properties").putObject(INPUT).put("type", "string");
        schema.putArray("required").add(INPUT);
        return schema;
    }

    /** What a custom tool is for, with the grammar that its text must follow. */
    static String description(ObjectNode tool) {
        String grammar = Json.text(tool.path("format"), "definition");
        String text = Json.text(tool, "description");
        return grammar.isEmpty() ? text : text + "\nThe input must follow this grammar:\n" + grammar;
    }

    /** Free text as a function's arguments. */
    static String arguments(String input) {
        return Json.object().put(INPUT, input).toString();
    }

    /** A function's arguments as free text; a model that did not keep to the schema is taken at its word. */
    static String input(String arguments) {
        return Json.parse(arguments)
                .filter(object -> object.path(INPUT).isString())
                .map(object -> Json.text(object, INPUT))
                .orElse(arguments);
    }
}
