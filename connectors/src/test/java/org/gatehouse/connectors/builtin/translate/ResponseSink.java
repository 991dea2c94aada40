package org.gatehouse.connectors.builtin.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Collects a response from its events, and checks that pieces, done events and the final response agree. */
final class ResponseSink {
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, StringBuilder> arguments = new TreeMap<>();
    private final List<ChatScript.Call> calls = new ArrayList<>();
    private final ArrayNode output = Json.array();
    private int sequence;

    void accept(SseEvent event) {
        ObjectNode body = Golden.json(event.data());
        assertEquals(event.event(), Json.text(body, "type"));
        assertEquals(sequence++, body.path("sequence_number").asInt());
        int index = body.path("output_index").asInt(-1);
        switch (event.event()) {
            case "response.output_text.delta" -> text.append(Json.text(body, "delta"));
            case "response.output_text.done" -> assertEquals(text.toString(), Json.text(body, "text"));
            case "response.function_call_arguments.delta" ->
                arguments.computeIfAbsent(index, any -> new StringBuilder()).append(Json.text(body, "delta"));
            case "response.output_item.done" -> done(index, body.path("item"));
            case "response.completed" -> completed(body.path("response").path("output"));
            default -> {
                // Announcements carry nothing new.
            }
        }
    }

    private void done(int index, JsonNode item) {
        if ("function_call".equals(Json.text(item, "type"))) {
            assertEquals(String.valueOf(arguments.get(index)), Json.text(item, "arguments"));
            calls.add(new ChatScript.Call(
                    Json.text(item, "call_id"), Json.text(item, "name"), Json.text(item, "arguments")));
        }
    }

    private void completed(JsonNode whole) {
        assertEquals(calls.size() + (text.isEmpty() ? 0 : 1), whole.size());
        whole.forEach(output::add);
        whole.forEach(item -> assertEquals("completed", Json.text(item, "status")));
    }

    /** The output of the completed response. */
    ArrayNode output() {
        return output;
    }

    String text() {
        return text.toString();
    }

    List<ChatScript.Call> calls() {
        return calls;
    }
}
