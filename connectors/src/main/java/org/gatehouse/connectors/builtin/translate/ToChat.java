package org.gatehouse.connectors.builtin.translate;

import org.gatehouse.domain.invocation.ApiKind;
import tools.jackson.databind.node.ObjectNode;

/** A client's request, in whichever API it came, as an OpenAI chat request. */
public final class ToChat {
    private ToChat() {}

    /**
     * The request for an upstream that speaks OpenAI's API; chat, completions and embeddings requests stay as they are.
     * The body given is not changed.
     *
     * @throws BadRequest when the request cannot be carried out
     */
    public static ObjectNode request(ApiKind from, ObjectNode clientBody) {
        return switch (from) {
            case MESSAGES -> MessagesRequest.toChat(clientBody);
            case RESPONSES -> ResponsesRequest.toChat(clientBody);
            case CHAT, COMPLETIONS, EMBEDDINGS, OTHER -> clientBody;
        };
    }
}
