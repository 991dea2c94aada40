package org.gatehouse.connectors.builtin.translate;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The message of a streamed response, with its one part of text. */
final class ResponsesText implements ResponsesOutput {
    private final ResponsesEvents events;
    private final int index;
    private final String id;
    private final StringBuilder text = new StringBuilder();

    ResponsesText(ResponsesEvents events, int index, String id) {
        this.events = events;
        this.index = index;
        this.id = id;
    }

    @Override
    public List<SseEvent> begin() {
        return List.of(
                events.ofItem("response.output_item.added", index, ResponsesItems.emptyMessage(id, "in_progress")),
                events.of(part("response.content_part.added")));
    }

    SseEvent delta(String piece) {
        text.append(piece);
        ObjectNode event = place("response.output_text.delta").put("delta", piece);
        event.putArray("logprobs");
        return events.of(event);
    }

    @Override
    public List<SseEvent> end() {
        ObjectNode done = place("response.output_text.done").put("text", text.toString());
        done.putArray("logprobs");
        return List.of(
                events.of(done),
                events.of(part("response.content_part.done")),
                events.ofItem("response.output_item.done", index, item("completed")));
    }

    @Override
    public ObjectNode item(String status) {
        return ResponsesItems.message(id, status, text.toString());
    }

    private ObjectNode part(String type) {
        ObjectNode event = place(type);
        event.set("part", ResponsesItems.outputText(text.toString()));
        return event;
    }

    private ObjectNode place(String type) {
        return ResponsesEvents.about(type, id, index).put("content_index", 0);
    }
}
