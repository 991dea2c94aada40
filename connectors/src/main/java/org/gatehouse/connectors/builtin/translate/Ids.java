package org.gatehouse.connectors.builtin.translate;

import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ids as each API forms them; the part that identifies is kept, so that an answer can be found at its provider. */
final class Ids {
    private static final Pattern PREFIX = Pattern.compile("^(chatcmpl-|msg_|resp_|call_|toolu_)");

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

    /** A tool call's id as it is; one that was not given is made up, because the result must name it. */
    static String toolCall(String id) {
        return id.isEmpty() ? "call_" + bare(id) : id;
    }

    private static String bare(String id) {
        String bare = PREFIX.matcher(id).replaceFirst("");
        return bare.isEmpty() ? UUID.randomUUID().toString().replace("-", "") : bare;
    }
}
