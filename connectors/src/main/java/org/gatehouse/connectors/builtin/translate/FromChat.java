package org.gatehouse.connectors.builtin.translate;

import org.gatehouse.domain.invocation.ApiKind;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAI chat answer, whole or streamed, in the shape of the API that the client spoke. */
public final class FromChat {
    private FromChat() {}

    /** The answer; one to a chat, completions or embeddings request is what it should be already. */
    public static ObjectNode answer(ApiKind to, ObjectNode chatAnswer, ObjectNode clientRequest) {
        return switch (to) {
            case MESSAGES -> MessagesAnswer.of(chatAnswer, clientRequest);
            case RESPONSES -> ResponsesAnswer.of(chatAnswer, clientRequest);
            case CHAT, COMPLETIONS, EMBEDDINGS, OTHER -> chatAnswer;
        };
    }

    /**
     * A translator for one stream.
     *
     * @throws IllegalArgumentException for an API whose stream is a chat stream already or that has none
     */
    public static StreamTranslator stream(ApiKind to, ObjectNode clientRequest) {
        return switch (to) {
            case MESSAGES -> new ChunkReader(new MessagesStream(clientRequest));
            case RESPONSES -> new ChunkReader(new ResponsesStream(clientRequest));
            case CHAT, COMPLETIONS, EMBEDDINGS, OTHER ->
                throw new IllegalArgumentException("a chat stream is not translated to " + to);
        };
    }
}
