package org.gatehouse.connectors.builtin.translate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Numbers and writes the events of one streamed response. */
final class ResponsesEvents {
    private int sequence;

    SseEvent of(ObjectNode event) {
        event.put("sequence_number", sequence++);
        return new SseEvent(Json.text(event, "type"), event.toString());
    }

    SseEvent ofResponse(String type, ObjectNode response) {
        ObjectNode event = Json.object().put("type", type);
        event.set("response", response);
        return of(event);
    }

    SseEvent ofItem(String type, int index, JsonNode item) {
        ObjectNode event = Json.object().put("type", type).put("output_index", index);
        event.set("item", item);
        return of(event);
    }

    /** The beginning of an event about something inside an item. */
    static ObjectNode about(String type, String itemId, int outputIndex) {
        return Json.object().put("type", type).put("item_id", itemId).put("output_index", outputIndex);
    }
}
