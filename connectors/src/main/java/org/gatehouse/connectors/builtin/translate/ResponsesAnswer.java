package org.gatehouse.connectors.builtin.translate;

import java.time.Instant;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A chat answer as a response object. */
final class ResponsesAnswer {
    private ResponsesAnswer() {}

    static ObjectNode of(ObjectNode chat, ObjectNode clientRequest) {
        JsonNode choice = chat.path("choices").path(0);
        JsonNode message = choice.path("message");
        ArrayNode output = Json.array();
        String text = Texts.of(message.path("content"));
        String refusal = Json.text(message, "refusal");
        if (!text.isEmpty()) {
            output.add(ResponsesItems.message(Ids.message(Json.text(chat, "id")), "completed", text));
        } else if (!refusal.isEmpty()) {
            output.add(ResponsesItems.refusal(Ids.message(Json.text(chat, "id")), refusal));
        }
        for (JsonNode call : message.path("tool_calls")) {
            output.add(item(ToolPiece.begin(0, call), clientRequest));
        }
        ObjectNode response = head(chat, clientRequest);
        return close(response, output, Json.text(choice, "finish_reason"), UsageReader.body(ApiKind.CHAT, chat));
    }

    private static ObjectNode item(ToolPiece call, ObjectNode clientRequest) {
        return ResponsesItems.call(ClientTool.called(clientRequest, call.name()), "completed", call);
    }

    /** A response that has just begun, with what the client asked for repeated as the API does. */
    static ObjectNode head(ObjectNode chat, ObjectNode clientRequest) {
        ObjectNode response = Json.object()
                .put("id", Ids.response(Json.text(chat, "id")))
                .put("object", "response")
                .put("created_at", chat.path("created").asLong(Instant.now().getEpochSecond()))
                .put("status", "in_progress")
                .putNull("error")
                .putNull("incomplete_details");
        orNull(clientRequest, response, "instructions", "max_output_tokens");
        response.put("model", Ids.model(chat, clientRequest));
        response.putArray("output");
        response.put(
                "parallel_tool_calls", clientRequest.path("parallel_tool_calls").booleanValue(true));
        response.putNull("previous_response_id");
        orNull(clientRequest, response, "reasoning");
        response.put("store", false);
        orNull(clientRequest, response, "temperature");
        response.set("text", orElse(clientRequest, "text", defaultText()));
        response.set("tool_choice", orElse(clientRequest, "tool_choice", StringNode.valueOf("auto")));
        response.set("tools", orElse(clientRequest, "tools", Json.array()));
        orNull(clientRequest, response, "top_p");
        response.put("truncation", "disabled").putNull("usage");
        orNull(clientRequest, response, "user", "metadata");
        return response;
    }

    /** Fills in what is known only at the end. */
    static ObjectNode close(ObjectNode response, ArrayNode output, String finish, Tokens tokens) {
        String incomplete = StopReasons.incomplete(finish);
        response.put("status", incomplete.isEmpty() ? "completed" : "incomplete");
        if (!incomplete.isEmpty()) {
            response.putObject("incomplete_details").put("reason", incomplete);
        }
        response.set("output", output);
        if (tokens.known()) {
            response.set("usage", UsageShape.responses(tokens));
        }
        return response;
    }

    private static ObjectNode defaultText() {
        ObjectNode text = Json.object();
        text.putObject("format").put("type", "text");
        return text;
    }

    private static JsonNode orElse(ObjectNode request, String field, JsonNode otherwise) {
        return Json.has(request, field) ? request.path(field) : otherwise;
    }

    private static void orNull(ObjectNode request, ObjectNode response, String... fields) {
        for (String field : fields) {
            response.putNull(field);
            Json.copy(request, response, field);
        }
    }
}
