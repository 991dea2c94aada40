package org.gatehouse.connectors.builtin.translate;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chat request as an Anthropic messages request.
 *
 * <p>Left out, because the messages API has nothing like it: {@code seed}, {@code logit_bias}, {@code logprobs},
 * penalties, and {@code reasoning_effort} (models differ in the thinking settings that they take). System messages
 * become the system prompt wherever they stand.
 */
final class AnthropicRequest {
    /** The messages API wants a limit; this is what every current model can write. */
    private static final int DEFAULT_MAX_TOKENS = 8_192;

    private static final String JSON_ONLY = "Answer with one JSON object and nothing else.";

    private AnthropicRequest() {}

    static ObjectNode of(ObjectNode chat) {
        refuse(chat);
        ObjectNode request = Json.object().put("model", Json.required(chat, "model", ""));
        request.put("max_tokens", DEFAULT_MAX_TOKENS);
        Json.copy(chat, "max_tokens", request, "max_tokens");
        Json.copy(chat, "max_completion_tokens", request, "max_tokens");
        turns(chat, request);
        temperature(chat, request);
        Json.copy(chat, request, "top_p", "stream");
        stop(chat.path("stop"), request);
        AnthropicTools.of(chat, request);
        format(chat.path("response_format"), request);
        if (chat.path("user").isString()) {
            request.putObject("metadata").put("user_id", Json.text(chat, "user"));
        }
        return request;
    }

    private static void refuse(ObjectNode chat) {
        if (chat.path("n").asInt(1) > 1) {
            throw new BadRequest("n above 1 is not offered by Anthropic destinations: send the request several times");
        }
        if (chat.path("modalities").valueStream().anyMatch(kind -> "audio".equals(kind.stringValue("")))) {
            throw new BadRequest("modalities with audio is not offered by Anthropic destinations: ask for text");
        }
    }

    private static void turns(ObjectNode chat, ObjectNode request) {
        ArrayNode messages = Json.arrayOrEmpty(chat, "messages", "");
        List<ObjectNode> system = new ArrayList<>();
        AnthropicTurns turns = new AnthropicTurns();
        for (int i = 0; i < messages.size(); i++) {
            String where = "messages[" + i + "]";
            ObjectNode message = Json.element(messages.get(i), where);
            String role = Json.text(message, "role");
            if ("system".equals(role) || "developer".equals(role)) {
                system.addAll(AnthropicContent.blocks(message.path("content"), where));
            } else {
                turns.add(role, message, where);
            }
        }
        if ("json_object".equals(Json.text(chat.path("response_format"), "type"))) {
            system.add(ChatParts.text(JSON_ONLY));
        }
        system(system, request);
        request.set("messages", turns.made());
    }

    private static void system(List<ObjectNode> blocks, ObjectNode request) {
        if (blocks.size() == 1 && !blocks.getFirst().has("cache_control")) {
            request.put("system", Json.text(blocks.getFirst(), "text"));
        } else if (!blocks.isEmpty()) {
            ArrayNode system = request.putArray("system");
            blocks.forEach(system::add);
        }
    }

    /** The chat API allows up to 2, Anthropic up to 1; what lies above is as free as Anthropic's models get. */
    private static void temperature(ObjectNode chat, ObjectNode request) {
        JsonNode temperature = chat.path("temperature");
        if (temperature.isNumber()) {
            if (temperature.asDouble(0) > 1) {
                request.put("temperature", 1);
            } else {
                request.set("temperature", temperature);
            }
        }
    }

    private static void stop(JsonNode stop, ObjectNode request) {
        if (stop.isString()) {
            request.putArray("stop_sequences").add(stop);
        } else if (stop.isArray()) {
            request.set("stop_sequences", stop);
        }
    }

    private static void format(JsonNode format, ObjectNode request) {
        if ("json_schema".equals(Json.text(format, "type"))) {
            ObjectNode wanted = request.putObject("output_config").putObject("format");
            wanted.put("type", "json_schema");
            Json.copy(format.path("json_schema"), wanted, "schema");
        }
    }
}
