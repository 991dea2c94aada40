package org.gatehouse.connectors.builtin;

import java.util.Map;
import java.util.Optional;
import org.gatehouse.connectors.builtin.translate.ApiErrors;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.traffic.Routing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an attempt failed before the client saw anything of it.
 *
 * @param status the upstream's HTTP status, 0 when there was no usable answer
 * @param error the reason in a word
 * @param message for the client
 * @param headers what the client may hear of the upstream's head
 * @param body the upstream's own error body, where it is in the client's API and passes as it is
 */
record Failure(int status, String error, String message, Map<String, String> headers, Optional<ObjectNode> body) {
    static final String UNSUPPORTED = "unsupported_api";
    static final String FIRST_TOKEN = "first_token_timeout";

    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final int BAD_GATEWAY = 502;
    private static final int GATEWAY_TIMEOUT = 504;

    /** No usable answer. */
    static Failure none(String error, String message) {
        return new Failure(0, error, message, Map.of(), Optional.empty());
    }

    /** An answer that is an error; {@code passes} where its body is in the client's API. */
    static Failure answered(Reply reply, byte[] bytes, boolean passes) {
        Optional<ObjectNode> body = parse(bytes);
        String told = body.map(ApiErrors::message).orElse("");
        String message = told.isEmpty() ? "The upstream answered with status " + reply.status() + "." : told;
        return new Failure(
                reply.status(),
                word(reply.status()),
                message,
                reply.headers(),
                body.filter(b -> passes && b.path("error").isObject()));
    }

    private static Optional<ObjectNode> parse(byte[] bytes) {
        try {
            return JsonMapper.shared().readTree(bytes) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static String word(int status) {
        if (status == TOO_MANY) {
            return "rate_limited";
        }
        return status >= SERVER_ERROR ? "upstream_5xx" : "upstream_4xx";
    }

    /** Whether the next destination is tried. */
    boolean fallsBack() {
        return Routing.fallsBack(status);
    }

    /** The status for the client. */
    int clientStatus() {
        if (status != 0) {
            return status;
        }
        return switch (error) {
            case UNSUPPORTED -> BAD_REQUEST;
            case FIRST_TOKEN -> GATEWAY_TIMEOUT;
            default -> BAD_GATEWAY;
        };
    }

    /** The body for the client, in its API's error shape. */
    byte[] clientBody(ApiKind api) {
        int seen = clientStatus();
        return JsonMapper.shared()
                .writeValueAsBytes(body.orElseGet(() -> ApiErrors.body(api, seen, ApiErrors.type(api, seen), message)));
    }
}
