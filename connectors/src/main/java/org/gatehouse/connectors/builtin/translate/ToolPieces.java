package org.gatehouse.connectors.builtin.translate;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Tells which call a piece belongs to. OpenAI numbers the calls of an answer; some providers number all of them 0, or
 * none, and then a new id is what begins a new call.
 */
final class ToolPieces {
    private final Map<Integer, ToolPiece> latest = new HashMap<>();
    private int calls;

    ToolPiece of(JsonNode piece) {
        int index = piece.path("index").asInt(0);
        String id = Json.text(piece, "id");
        ToolPiece known = latest.get(index);
        if (known == null || !(id.isEmpty() || id.equals(known.id()))) {
            ToolPiece begun = ToolPiece.begin(calls++, piece);
            latest.put(index, begun);
            return begun;
        }
        return new ToolPiece(known.number(), known.id(), known.name(), Json.text(piece.path("function"), "arguments"));
    }
}
