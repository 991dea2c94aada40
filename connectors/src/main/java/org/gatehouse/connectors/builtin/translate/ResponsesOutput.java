package org.gatehouse.connectors.builtin.translate;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An item of a streamed response's output. */
interface ResponsesOutput {
    /** The events that announce it. */
    List<SseEvent> begin();

    /** The events that complete it. */
    List<SseEvent> end();

    /** The item with all that has come so far. */
    ObjectNode item(String status);
}
