package org.gatehouse.connectors.builtin.translate;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** For an upstream that speaks Anthropic's messages API: chat requests to it, its answers and streams to chat. */
public final class Anthropic {
    private Anthropic() {}

    /**
     * A chat request as a messages request.
     *
     * @throws BadRequest when the messages API has no way to carry the request out
     */
    public static ObjectNode request(ObjectNode chatRequest) {
        return AnthropicRequest.of(chatRequest);
    }

    /** A message as a chat answer. A message does not tell when it was made, so that is now. */
    public static ObjectNode answer(ObjectNode messagesAnswer) {
        return AnthropicAnswer.of(messagesAnswer, Instant.now());
    }

    /** A translator for one stream of messages events to chat chunks. It ends with a usage chunk and {@code [DONE]}. */
    public static StreamTranslator stream() {
        return new AnthropicStream(Instant.now());
    }
}
