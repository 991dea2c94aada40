package org.gatehouse.connectors.builtin.translate;

import java.util.stream.Stream;
import org.gatehouse.domain.invocation.ApiKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Errors in each API's own shape. The words are those that the official SDKs know: OpenAI's "Error codes" guide and
 * Anthropic's "Errors" page.
 */
public final class ApiErrors {
    private ApiErrors() {}

    /** The error body that goes with a status. */
    public static ObjectNode body(ApiKind api, int status, String type, String message) {
        ObjectNode error = Json.object();
        if (api == ApiKind.MESSAGES) {
            error.put("type", type).put("message", message);
            ObjectNode body = Json.object().put("type", "error");
            body.set("error", error);
            return body;
        }
        error.put("message", message).put("type", type).putNull("param").set("code", openAiCode(api, status));
        ObjectNode body = Json.object();
        body.set("error", error);
        return body;
    }

    /** The word for a status in an API. */
    public static String type(ApiKind api, int status) {
        return api == ApiKind.MESSAGES ? anthropicType(status) : openAiType(status);
    }

    /** What an upstream's error body says, whichever shape it has; empty when it says nothing. */
    public static String message(ObjectNode upstream) {
        JsonNode error = upstream.path("error");
        return Stream.of(error.path("message"), error, upstream.path("message"), upstream.path("detail"))
                .map(node -> node.stringValue("").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String openAiType(int status) {
        return switch (status) {
            case 401 -> "authentication_error";
            case 403 -> "permission_error";
            case 429 -> "rate_limit_error";
            default -> status < 500 ? "invalid_request_error" : "server_error";
        };
    }

    private static JsonNode openAiCode(ApiKind api, int status) {
        return switch (status) {
            case 401 -> StringNode.valueOf("invalid_api_key");
            // A path that is none of an API asks for no model.
            case 404 -> api == ApiKind.OTHER ? NullNode.instance : StringNode.valueOf("model_not_found");
            case 429 -> StringNode.valueOf("rate_limit_exceeded");
            default -> NullNode.instance;
        };
    }

    private static String anthropicType(int status) {
        return switch (status) {
            case 401 -> "authentication_error";
            case 402 -> "billing_error";
            case 403 -> "permission_error";
            case 404 -> "not_found_error";
            case 413 -> "request_too_large";
            case 429 -> "rate_limit_error";
            case 504 -> "timeout_error";
            case 503, 529 -> "overloaded_error";
            default -> status < 500 ? "invalid_request_error" : "api_error";
        };
    }
}
