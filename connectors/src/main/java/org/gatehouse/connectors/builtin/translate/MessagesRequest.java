package org.gatehouse.connectors.builtin.translate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An Anthropic messages request as a chat request.
 *
 * <p>Left out, because the chat API has nothing like it: {@code top_k}, {@code cache_control} (OpenAI's providers cache
 * by themselves) and earlier thinking, which only the model that wrote it can read. {@code metadata.user_id} is left out
 * because it names an account at another provider.
 *
 * <p>Left out as well: {@code thinking} and {@code output_config.effort}. Claude Code sends them with every request, and
 * OpenAI's models without reasoning refuse {@code reasoning_effort}; a model with reasoning takes its own default.
 */
final class MessagesRequest {
    private MessagesRequest() {}

    static ObjectNode toChat(ObjectNode request) {
        ObjectNode chat = Json.object().put("model", Json.required(request, "model", ""));
        ArrayNode messages = chat.putArray("messages");
        String system = Texts.of(request.path("system"));
        if (!system.isEmpty()) {
            messages.add(ChatParts.message("system", system));
        }
        turns(request, messages);
        limit(request, chat);
        Json.copy(request, chat, "temperature", "top_p", "stream");
        Json.copy(request, "stop_sequences", chat, "stop");
        MessagesTools.toChat(request, chat);
        format(request, chat);
        return chat;
    }

    private static void turns(ObjectNode request, ArrayNode messages) {
        ArrayNode turns = Json.arrayOrEmpty(request, "messages", "");
        if (turns.isEmpty()) {
            throw new BadRequest("messages is missing: send at least one message");
        }
        for (int i = 0; i < turns.size(); i++) {
            String where = "messages[" + i + "]";
            ObjectNode turn = Json.element(turns.get(i), where);
            switch (Json.text(turn, "role")) {
                case "user" -> MessagesContent.user(turn.path("content"), where).forEach(messages::add);
                case "assistant" -> messages.add(MessagesContent.assistant(turn.path("content"), where));
                case "system" -> messages.add(ChatParts.message("system", Texts.of(turn.path("content"))));
                default -> throw new BadRequest(where + ".role must be user, assistant or system");
            }
        }
    }

    private static void limit(ObjectNode request, ObjectNode chat) {
        JsonNode limit = request.path("max_tokens");
        if (!limit.isIntegralNumber() || limit.asLong(0) < 1) {
            throw new BadRequest("max_tokens is missing: send a whole number of at least 1");
        }
        chat.set("max_completion_tokens", limit);
    }

    private static void format(ObjectNode request, ObjectNode chat) {
        JsonNode format = request.path("output_config").path("format");
        if ("json_schema".equals(Json.text(format, "type"))) {
            ObjectNode wanted = chat.putObject("response_format").put("type", "json_schema");
            ObjectNode schema = wanted.putObject("json_schema").put("name", "answer");
            schema.put("strict", true).set("schema", format.path("schema"));
        }
    }
}
