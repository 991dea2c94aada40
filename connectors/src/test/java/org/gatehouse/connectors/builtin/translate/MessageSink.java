package org.gatehouse.connectors.builtin.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Collects a message from Anthropic's events, and checks that they come in the order that the API promises. */
final class MessageSink {
    private final StringBuilder text = new StringBuilder();
    private final List<ChatScript.Call> calls = new ArrayList<>();
    private final StringBuilder arguments = new StringBuilder();
    private ObjectNode open = Json.object();
    private int index = -1;
    private boolean started;

    void accept(SseEvent event) {
        ObjectNode body = Golden.json(event.data());
        assertEquals(event.event(), Json.text(body, "type"));
        assertTrue(started || "message_start".equals(event.event()), "begins with " + event.event());
        started = true;
        switch (event.event()) {
            case "content_block_start" -> start(body);
            case "content_block_delta" -> delta(body);
            case "content_block_stop" -> stop(body);
            default -> assertTrue(open.isEmpty(), event.event() + " inside a block");
        }
    }

    private void start(ObjectNode body) {
        assertTrue(open.isEmpty(), "a block begins inside another");
        assertEquals(++index, body.path("index").asInt());
        open = Golden.part(body, "content_block");
        arguments.setLength(0);
    }

    private void delta(ObjectNode body) {
        assertEquals(index, body.path("index").asInt());
        JsonNode delta = body.path("delta");
        text.append(Json.text(delta, "text"));
        arguments.append(Json.text(delta, "partial_json"));
    }

    private void stop(ObjectNode body) {
        assertEquals(index, body.path("index").asInt());
        if ("tool_use".equals(Json.text(open, "type"))) {
            calls.add(new ChatScript.Call(Json.text(open, "id"), Json.text(open, "name"), arguments.toString()));
        }
        open = Json.object();
    }

    String text() {
        return text.toString();
    }

    List<ChatScript.Call> calls() {
        return calls;
    }
}
