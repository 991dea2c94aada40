package org.gatehouse.connectors.builtin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.connectors.builtin.http.Exchange;
import org.gatehouse.domain.invocation.ApiKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a client asks of a model.
 *
 * @param api the API it speaks
 * @param model the name it calls, which is an endpoint's
 * @param stream whether it wants server-sent events
 * @param body its request
 * @param headers what upstreams must hear of its head
 */
record ModelCall(ApiKind api, String model, boolean stream, ObjectNode body, Map<String, String> headers) {
    private static final List<String> PASSED = List.of("anthropic-version", "anthropic-beta");

    /** Reads a request's body. */
    static ModelCall read(ApiKind api, Exchange client, byte[] bytes) throws RefusedException {
        ObjectNode body = parse(bytes);
        JsonNode model = body.path("model");
        if (!model.isString() || model.stringValue().isBlank()) {
            throw bad("The body has no \"model\"; name an endpoint of the gateway there.");
        }
        JsonNode stream = body.path("stream");
        if (!stream.isMissingNode() && !stream.isNull() && !stream.isBoolean()) {
            throw bad("\"stream\" must be true or false.");
        }
        boolean streams = stream.asBoolean(false) && api != ApiKind.EMBEDDINGS;
        return new ModelCall(api, model.stringValue(), streams, body, passed(client));
    }

    private static ObjectNode parse(byte[] bytes) throws RefusedException {
        try {
            if (JsonMapper.shared().readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
            throw bad("The body is not a JSON object.");
        } catch (JacksonException malformed) {
            var place = malformed.getLocation();
            throw bad("The body is not valid JSON"
                    + (place == null ? "." : ": line " + place.getLineNr() + ", column " + place.getColumnNr() + "."));
        }
    }

    private static RefusedException bad(String message) {
        return new RefusedException(400, "bad_request", message);
    }

    private static Map<String, String> passed(Exchange client) {
        Map<String, String> headers = new HashMap<>();
        for (String name : PASSED) {
            String value = client.header(name);
            if (!value.isEmpty()) {
                headers.put(name, value);
            }
        }
        return headers;
    }
}
