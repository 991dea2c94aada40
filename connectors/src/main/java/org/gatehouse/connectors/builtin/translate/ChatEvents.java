package org.gatehouse.connectors.builtin.translate;

import java.util.List;
import org.gatehouse.domain.invocation.Tokens;
import tools.jackson.databind.node.ObjectNode;

/** What a chat stream says, told to whoever writes it in another shape. Called in the order of the stream. */
interface ChatEvents {
    /** The stream has begun; called once, before anything else but {@link #failed}. */
    List<SseEvent> begun(ObjectNode firstChunk);

    /** A piece of text. */
    List<SseEvent> text(String piece);

    /** A piece of a tool call. */
    List<SseEvent> toolCall(ToolPiece piece);

    /** The answer is complete; nothing follows. */
    List<SseEvent> finished(String reason, Tokens tokens);

    /** The answer cannot be completed; nothing follows. */
    List<SseEvent> failed(String message);
}
