package org.gatehouse.connectors.builtin.translate;

import tools.jackson.databind.JsonNode;

/**
 * A piece of a tool call in a stream.
 *
 * @param number which call of the answer it belongs to, from 0
 * @param id the call's id; told with its first piece
 * @param name the tool's name; told with its first piece
 * @param arguments a piece of the arguments, possibly empty
 */
record ToolPiece(int number, String id, String name, String arguments) {
    /** A call that begins here, from {@code tool_calls[]} of an answer or of a chunk. */
    static ToolPiece begin(int number, JsonNode call) {
        JsonNode function = call.path("function");
        return new ToolPiece(
                number,
                Ids.toolCall(Json.text(call, "id")),
                Json.text(function, "name"),
                Json.text(function, "arguments"));
    }
}
