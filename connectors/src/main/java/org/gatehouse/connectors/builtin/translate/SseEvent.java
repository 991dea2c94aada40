package org.gatehouse.connectors.builtin.translate;

import java.nio.charset.StandardCharsets;

/**
 * One server-sent event.
 *
 * @param event its name, empty when it has none
 * @param data its data; lines are separated by a line feed
 */
public record SseEvent(String event, String data) {
    /** The data that ends an OpenAI stream. */
    public static final SseEvent DONE = new SseEvent("", "[DONE]");

    /** The event as it goes over the wire, with the blank line that ends it. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(data.length() + event.length() + 24);
        if (!event.isEmpty()) {
            text.append("event: ").append(event).append('\n');
        }
        text.append("data: ").append(data.replace("\n", "\ndata: ")).append('\n');
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether this ends an OpenAI stream. */
    public boolean done() {
        return "[DONE]".equals(data.strip());
    }
}
