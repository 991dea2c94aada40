package org.gatehouse.connectors.builtin.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.gatehouse.domain.invocation.ApiKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What went through two translations means what it meant before. */
class RoundTripTest {
    private static final int ROUNDS = 500;

    @Test
    void aChatRequestSurvivesAnthropicAndBack() {
        Random random = new Random(21);
        for (int i = 0; i < ROUNDS; i++) {
            ObjectNode chat = randomChat(random);
            ObjectNode back = ToChat.request(ApiKind.MESSAGES, Anthropic.request(chat));
            assertEquals(chat.toPrettyString(), sorted(back, chat).toPrettyString());
        }
    }

    @Test
    void theGivenRequestIsNeverChanged() {
        Random random = new Random(22);
        for (int i = 0; i < ROUNDS; i++) {
            ObjectNode chat = randomChat(random);
            String before = chat.toString();
            ObjectNode messages = Anthropic.request(chat);
            assertEquals(before, chat.toString());
            String between = messages.toString();
            ToChat.request(ApiKind.MESSAGES, messages);
            assertEquals(between, messages.toString());
            ToChat.request(ApiKind.CHAT, chat);
            assertEquals(before, chat.toString());
        }
    }

    @Test
    void anAnswerSurvivesMessagesAndBack() {
        Random random = new Random(23);
        for (int i = 0; i < ROUNDS; i++) {
            ChatScript script = ChatScript.random(random);
            ObjectNode chat = answer(script);
            ObjectNode message = FromChat.answer(ApiKind.MESSAGES, chat, Json.object());
            ObjectNode back = AnthropicAnswer.of(message, Instant.EPOCH);
            assertEquals(chat.toPrettyString(), back.toPrettyString());
        }
    }

    @Test
    void chatAndEmbeddingsKeepTheirShape() {
        ObjectNode chat = Golden.json("{\"model\":\"m\",\"anything\":[1,2]}");
        ObjectNode answer = Golden.json("{\"data\":[{\"embedding\":[0.10]}]}");
        for (ApiKind api : List.of(ApiKind.CHAT, ApiKind.COMPLETIONS, ApiKind.EMBEDDINGS, ApiKind.OTHER)) {
            assertEquals(chat, ToChat.request(api, chat));
            assertEquals(answer, FromChat.answer(api, answer, chat));
        }
        assertEquals("{\"data\":[{\"embedding\":[0.10]}]}", answer.toString());
    }

    private static ObjectNode answer(ChatScript script) {
        ObjectNode chat = Json.object()
                .put("id", "chatcmpl-1")
                .put("object", "chat.completion")
                .put("created", 0)
                .put("model", "m");
        List<ObjectNode> calls = script.calls().stream()
                .map(call -> ChatParts.toolCall(call.id(), call.name(), call.arguments()))
                .toList();
        ObjectNode choice = chat.putArray("choices").addObject().put("index", 0);
        choice.set("message", ChatParts.assistant(script.text(), calls).putNull("refusal"));
        choice.putNull("logprobs").put("finish_reason", calls.isEmpty() ? "stop" : "tool_calls");
        chat.set("usage", UsageShape.chat(script.tokens()));
        return chat;
    }

    private static ObjectNode randomChat(Random random) {
        ObjectNode chat = Json.object().put("model", "m" + random.nextInt(3));
        ArrayNode messages = chat.putArray("messages");
        if (random.nextBoolean()) {
            messages.add(ChatParts.message("system", "Be brief."));
        }
        messages.add(ChatParts.message("user", "Hello"));
        for (int n = random.nextInt(3); n > 0; n--) {
            exchange(random, messages);
        }
        chat.put("max_completion_tokens", 1 + random.nextInt(5_000));
        if (random.nextBoolean()) {
            chat.put("temperature", random.nextInt(10) / 10.0).put("stream", true);
            chat.putArray("stop").add("END");
        }
        if (random.nextBoolean()) {
            tools(random, chat);
        }
        return chat;
    }

    private static void exchange(Random random, ArrayNode messages) {
        ChatScript script = ChatScript.random(random);
        List<ObjectNode> calls = script.calls().stream()
                .map(call -> ChatParts.toolCall(call.id(), call.name(), call.arguments()))
                .toList();
        messages.add(ChatParts.assistant(script.text(), calls));
        script.calls().forEach(call -> messages.add(ChatParts.toolResult(call.id(), "result of " + call.name())));
        messages.add(ChatParts.withContent(
                Json.object().put("role", "user"),
                random.nextBoolean()
                        ? List.of(ChatParts.text("Go on."))
                        : List.of(ChatParts.image("data:image/png;base64,iVBORw0="), ChatParts.text("This?"))));
    }

    private static void tools(Random random, ObjectNode chat) {
        ObjectNode function = Json.object().put("name", "tool1").put("description", "does it");
        function.putObject("parameters").put("type", "object");
        chat.putArray("tools").addObject().put("type", "function").set("function", function);
        switch (random.nextInt(4)) {
            case 0 -> chat.put("tool_choice", "required");
            case 1 -> chat.put("tool_choice", "none");
            case 2 ->
                chat.putObject("tool_choice")
                        .put("type", "function")
                        .putObject("function")
                        .put("name", "tool1");
            default -> chat.put("tool_choice", "auto").put("parallel_tool_calls", false);
        }
    }

    /** The same object with its fields in the order of another; fields that the other lacks come last. */
    private static ObjectNode sorted(ObjectNode object, ObjectNode order) {
        ObjectNode sorted = Json.object();
        ObjectNode wire = Golden.json(object.toString());
        Json.copy(wire, sorted, order.propertyNames().toArray(String[]::new));
        wire.forEachEntry((name, value) -> sorted.set(name, value));
        return sorted;
    }
}
