package org.gatehouse.connectors.builtin.translate;

import org.gatehouse.domain.invocation.ApiKind;
import tools.jackson.databind.node.ObjectNode;

/** A client's request, in whichever API it came, as an OpenAI chat request. */
public final class ToChat {
    private ToChat() {}

    /**
     * The request for an upstream that speaks OpenAI's API. Chat, completions and embeddings requests stay as they are,
     * but for one thing: a stream is asked to end with its usage, without which its tokens would not be known. The
     * body given is not changed.
     *
     * @throws BadRequest when the request cannot be carried out
     */
    public static ObjectNode request(ApiKind from, ObjectNode clientBody) {
        ObjectNode chat = switch (from) {
            case MESSAGES -> MessagesRequest.toChat(clientBody);
            case RESPONSES -> ResponsesRequest.toChat(clientBody);
            case CHAT, COMPLETIONS -> clientBody.deepCopy();
            case EMBEDDINGS, OTHER -> {
                yield clientBody;
            }
        };
        if (from != ApiKind.EMBEDDINGS && chat.path("stream").booleanValue(false)) {
            chat.withObjectProperty("stream_options").put("include_usage", true);
        }
        return chat;
    }
}
