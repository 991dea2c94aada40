package org.gatehouse.connectors.builtin.translate;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An OpenAI responses request as a chat request. The gateway keeps no conversations, so whatever refers to a stored one
 * is refused. Left out, because it changes nothing about the answer: {@code store}, {@code include}, {@code metadata},
 * {@code truncation}, summaries of reasoning, and caching hints.
 */
final class ResponsesRequest {
    private static final List<String> STORED = List.of("previous_response_id", "conversation", "prompt");

    private ResponsesRequest() {}

    static ObjectNode toChat(ObjectNode request) {
        refuseStored(request);
        ObjectNode chat = Json.object().put("model", Json.required(request, "model", ""));
        ArrayNode messages = chat.putArray("messages");
        String instructions = Json.text(request, "instructions");
        if (!instructions.isEmpty()) {
            messages.add(ChatParts.message("system", instructions));
        }
        new ResponsesInput(messages).read(request.path("input"));
        if (messages.isEmpty()) {
            throw new BadRequest("input is missing: send a string or an array of items");
        }
        Json.copy(request, "max_output_tokens", chat, "max_completion_tokens");
        Json.copy(request, chat, "temperature", "top_p", "stream", "user");
        Json.copy(request.path("reasoning"), "effort", chat, "reasoning_effort");
        ResponsesTools.toChat(request, chat);
        format(request.path("text").path("format"), chat);
        return chat;
    }

    private static void refuseStored(ObjectNode request) {
        for (String field : STORED) {
            if (Json.has(request, field)) {
                throw new BadRequest(
                        field + " refers to something stored at OpenAI, which this gateway cannot see: send"
                                + " the whole conversation in input");
            }
        }
        if (request.path("background").booleanValue(false)) {
            throw new BadRequest(
                    "background is not offered by this gateway: leave it out and stream the answer instead");
        }
    }

    private static void format(JsonNode format, ObjectNode chat) {
        switch (Json.text(format, "type")) {
            case "", "text" -> {
                // The chat API's default.
            }
            case "json_object" -> chat.putObject("response_format").put("type", "json_object");
            case "json_schema" -> {
                ObjectNode wanted = chat.putObject("response_format").put("type", "json_schema");
                Json.copy(format, wanted.putObject("json_schema"), "name", "description", "schema", "strict");
            }
            default -> throw new BadRequest("text.format.type must be text, json_object or json_schema");
        }
    }
}
