package org.gatehouse.connectors.builtin.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Tokens;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever the pieces, a stream says the same in every shape; whatever is missing, it ends as an error. */
class StreamPropertyTest {
    private static final int ROUNDS = 400;
    private static final ObjectNode REQUEST = Golden.json("{\"model\":\"m\",\"stream\":true}");

    @Test
    void messageEventsSayWhatTheChunksSay() {
        Random random = new Random(11);
        for (int i = 0; i < ROUNDS; i++) {
            ChatScript script = ChatScript.random(random);
            List<SseEvent> made = Golden.translate(FromChat.stream(ApiKind.MESSAGES, REQUEST), script.chunks(random));
            MessageSink sink = new MessageSink();
            made.forEach(sink::accept);
            assertEquals(script.text(), sink.text());
            assertEquals(script.calls(), sink.calls());
            assertEquals(script.tokens(), tokens(ApiKind.MESSAGES, made));
            assertEquals("message_stop", made.getLast().event());
        }
    }

    @Test
    void responseEventsSayWhatTheChunksSay() {
        Random random = new Random(12);
        for (int i = 0; i < ROUNDS; i++) {
            ChatScript script = ChatScript.random(random);
            List<SseEvent> made = Golden.translate(FromChat.stream(ApiKind.RESPONSES, REQUEST), script.chunks(random));
            ResponseSink sink = new ResponseSink();
            made.forEach(sink::accept);
            assertEquals(script.text(), sink.text());
            assertEquals(script.calls(), sink.calls());
            assertEquals(script.tokens(), tokens(ApiKind.RESPONSES, made));
            assertEquals("response.completed", made.getLast().event());
        }
    }

    @Test
    void toAnthropicAndBackIsTheSameStream() {
        Random random = new Random(13);
        for (int i = 0; i < ROUNDS; i++) {
            ChatScript script = ChatScript.random(random);
            List<SseEvent> events = Golden.translate(FromChat.stream(ApiKind.MESSAGES, REQUEST), script.chunks(random));
            List<SseEvent> chunks = Golden.translate(Anthropic.stream(), events);
            assertTrue(chunks.getLast().done(), "no end");
            MessageSink sink = new MessageSink();
            Golden.translate(FromChat.stream(ApiKind.MESSAGES, REQUEST), chunks).forEach(sink::accept);
            assertEquals(script.text(), sink.text());
            assertEquals(script.calls(), sink.calls());
            assertEquals(script.tokens(), tokens(ApiKind.CHAT, chunks));
        }
    }

    @Test
    void aStreamCutOffBeforeItsFinishEndsAsAnErrorOnce() {
        Random random = new Random(14);
        for (int i = 0; i < ROUNDS; i++) {
            List<SseEvent> whole = ChatScript.random(random).chunks(random);
            int finish = finishOf(whole);
            List<SseEvent> cut = whole.subList(0, random.nextInt(finish + 1));
            List<SseEvent> messages = Golden.translate(FromChat.stream(ApiKind.MESSAGES, REQUEST), cut);
            assertEquals("error", messages.getLast().event());
            assertFalse(messages.stream().anyMatch(event -> "message_stop".equals(event.event())));
            List<SseEvent> responses = Golden.translate(FromChat.stream(ApiKind.RESPONSES, REQUEST), cut);
            assertEquals("response.failed", responses.getLast().event());
            List<SseEvent> events = Golden.translate(FromChat.stream(ApiKind.MESSAGES, REQUEST), whole);
            List<SseEvent> cutEvents = events.subList(0, random.nextInt(events.size()));
            List<SseEvent> chat = Golden.translate(Anthropic.stream(), cutEvents);
            assertTrue(
                    chat.getLast().data().startsWith("{\"error\""),
                    chat.getLast().data());
        }
    }

    @Test
    void whateverComesAfterTheEndIsIgnored() {
        Random random = new Random(15);
        List<SseEvent> whole = ChatScript.random(random).chunks(random);
        for (ApiKind api : List.of(ApiKind.MESSAGES, ApiKind.RESPONSES)) {
            StreamTranslator translator = FromChat.stream(api, REQUEST);
            whole.forEach(translator::accept);
            assertEquals(List.of(), translator.accept(whole.get(1)));
            assertEquals(List.of(), translator.end());
            assertEquals(List.of(), translator.end());
        }
    }

    @Test
    void aStreamWithoutChunksIsAnError() {
        for (List<SseEvent> nothing : List.of(List.of(SseEvent.DONE), List.<SseEvent>of())) {
            assertEquals(
                    "error",
                    Golden.translate(FromChat.stream(ApiKind.MESSAGES, REQUEST), nothing)
                            .getLast()
                            .event());
            assertEquals(
                    "response.failed",
                    Golden.translate(FromChat.stream(ApiKind.RESPONSES, REQUEST), nothing)
                            .getLast()
                            .event());
        }
    }

    @Test
    void hostileEventsNeverBreakATranslator() {
        Random random = new Random(16);
        String[] names = {
            "choices", "delta", "type", "message", "content_block", "usage", "index", "tool_calls", "error"
        };
        String[] values = {"null", "7", "\"text\"", "[]", "{}", "[null]", "[7,{}]", "{\"delta\":{\"tool_calls\":[7]}}"};
        for (int i = 0; i < ROUNDS; i++) {
            List<SseEvent> events = new ArrayList<>();
            for (int n = 0; n < 5; n++) {
                events.add(new SseEvent(
                        "",
                        "{\"" + names[random.nextInt(names.length)] + "\":" + values[random.nextInt(values.length)]
                                + ",\"type\":\"message_start\"}"));
            }
            for (StreamTranslator translator : translators()) {
                assertFalse(Golden.translate(translator, events).contains(SseEvent.DONE));
            }
        }
    }

    @Test
    void aChatStreamForAChatClientIsNoTranslation() {
        for (ApiKind api : List.of(ApiKind.CHAT, ApiKind.COMPLETIONS, ApiKind.EMBEDDINGS, ApiKind.OTHER)) {
            assertThrows(IllegalArgumentException.class, () -> FromChat.stream(api, REQUEST));
        }
    }

    private static List<StreamTranslator> translators() {
        return List.of(
                FromChat.stream(ApiKind.MESSAGES, REQUEST),
                FromChat.stream(ApiKind.RESPONSES, REQUEST),
                Anthropic.stream());
    }

    private static int finishOf(List<SseEvent> chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            JsonNode reason =
                    Golden.json(chunks.get(i).data()).path("choices").path(0).path("finish_reason");
            if (reason.isString()) {
                return i;
            }
        }
        throw new AssertionError("no finish");
    }

    private static Tokens tokens(ApiKind api, List<SseEvent> events) {
        UsageReader reader = new UsageReader(api);
        events.forEach(reader::event);
        return reader.tokens();
    }
}
