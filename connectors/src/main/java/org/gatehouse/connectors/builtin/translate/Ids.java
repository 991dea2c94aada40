package org.gatehouse.connectors.builtin.translate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ids as each API forms them; the part that identifies is kept, so that an answer can be found at its provider. */
final class Ids {
    private Ids() {}

    static String message(String id) {
        return "msg_" + bare(id);
    }

    static String response(String id) {
        return "resp_" + bare(id);
    }

    static String call(String id) {
        return "fc_" + bare(id);
    }

    static String chat(String id) {
        return "chatcmpl-" + bare(id);
    }

    /** The model that answered; where the upstream does not tell, the one that was asked. */
    static String model(JsonNode answer, ObjectNode clientRequest) {
        String told = Json.text(answer, "model");
        return told.isEmpty() ? Json.text(clientRequest, "model") : told;
    }

    private static String bare(String id) {
        return id.replaceFirst("^(chatcmpl-|msg_|resp_|call_|toolu_)", "");
    }
}
