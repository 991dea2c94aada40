package org.gatehouse.connectors.builtin.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.gatehouse.domain.invocation.ApiKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Conversations of items become the same conversations of chat messages. */
class ResponsesInputTest {
    private static final int ROUNDS = 500;

    @Test
    void anyConversationKeepsItsOrderAndItsWords() {
        Random random = new Random(41);
        for (int i = 0; i < ROUNDS; i++) {
            ArrayNode items = Json.array();
            ArrayNode messages = Json.array();
            for (int n = random.nextInt(5); n >= 0; n--) {
                exchange(random, items, messages);
            }
            ObjectNode request = Json.object().put("model", "m");
            request.set("input", items);
            assertEquals(
                    messages.toPrettyString(),
                    ToChat.request(ApiKind.RESPONSES, request).path("messages").toPrettyString());
        }
    }

    private static void exchange(Random random, ArrayNode items, ArrayNode messages) {
        userTurn(random, items, messages);
        ChatScript script = ChatScript.random(random);
        if (random.nextBoolean()) {
            items.addObject().put("type", "reasoning").put("id", "rs_1").putArray("summary");
        }
        ObjectNode assistant = ChatParts.assistant(
                script.text(),
                script.calls().stream()
                        .map(call -> ChatParts.toolCall(call.id(), call.name(), call.arguments()))
                        .toList());
        messages.add(assistant);
        if (!script.text().isEmpty()) {
            items.add(ResponsesItems.message("msg_1", "completed", script.text()));
        }
        for (ChatScript.Call call : script.calls()) {
            items.add(ResponsesItems.call(
                    new ClientTool("", call.name(), false),
                    "completed",
                    new ToolPiece(0, call.id(), call.name(), call.arguments())));
        }
        for (ChatScript.Call call : script.calls()) {
            items.addObject()
                    .put("type", "function_call_output")
                    .put("call_id", call.id())
                    .put("output", "result");
            messages.add(ChatParts.toolResult(call.id(), "result"));
        }
    }

    private static void userTurn(Random random, ArrayNode items, ArrayNode messages) {
        ObjectNode item = items.addObject().put("role", random.nextBoolean() ? "user" : "developer");
        if (random.nextBoolean()) {
            item.put("type", "message");
        }
        if (random.nextBoolean()) {
            item.put("content", "plain words");
        } else {
            item.putArray("content").addObject().put("type", "input_text").put("text", "plain words");
        }
        boolean developer = "developer".equals(Json.text(item, "role"));
        messages.add(ChatParts.message(developer ? "system" : "user", "plain words"));
    }

    @Test
    void whatTheAnswerSaidCanBeSentBackAsInput() {
        Random random = new Random(42);
        for (int i = 0; i < ROUNDS; i++) {
            ChatScript script = ChatScript.random(random);
            ResponseSink sink = new ResponseSink();
            ObjectNode first = Golden.json("{\"model\":\"m\"}");
            Golden.translate(FromChat.stream(ApiKind.RESPONSES, first), script.chunks(random))
                    .forEach(sink::accept);
            ObjectNode next = Json.object().put("model", "m");
            next.set("input", sink.output());
            JsonNode said =
                    ToChat.request(ApiKind.RESPONSES, next).path("messages").path(0);
            assertEquals(script.text(), Json.text(said, "content"));
            assertEquals(script.calls().size(), said.path("tool_calls").size());
        }
    }

    @Test
    void toolsThatAModelCanDoWithoutAreLeftOut() {
        ObjectNode request = Golden.json("{\"model\":\"m\",\"input\":\"hi\",\"tool_choice\":\"auto\","
                + "\"tools\":[{\"type\":\"web_search\",\"external_web_access\":false}]}");
        ObjectNode chat = ToChat.request(ApiKind.RESPONSES, request);
        assertFalse(chat.has("tools") || chat.has("tool_choice"), chat.toString());
    }
}
