package org.gatehouse.connectors.builtin.translate;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Numbers the content blocks of an Anthropic stream, one open at a time. */
final class MessagesBlocks {
    private int index;
    private boolean open;

    boolean open() {
        return open;
    }

    SseEvent start(ObjectNode block) {
        open = true;
        ObjectNode start = Json.object().put("type", "content_block_start").put("index", index);
        start.set("content_block", block);
        return event(start);
    }

    SseEvent text(String piece) {
        return delta(Json.object().put("type", "text_delta").put("text", piece));
    }

    SseEvent arguments(String piece) {
        return delta(Json.object().put("type", "input_json_delta").put("partial_json", piece));
    }

    /** Closes the block that is open, if one is. */
    List<SseEvent> stop() {
        if (!open) {
            return List.of();
        }
        open = false;
        return List.of(event(Json.object().put("type", "content_block_stop").put("index", index++)));
    }

    /** An event is named after its type. */
    static SseEvent event(ObjectNode body) {
        return new SseEvent(Json.text(body, "type"), body.toString());
    }

    private SseEvent delta(ObjectNode delta) {
        ObjectNode event = Json.object().put("type", "content_block_delta").put("index", index);
        event.set("delta", delta);
        return event(event);
    }
}
