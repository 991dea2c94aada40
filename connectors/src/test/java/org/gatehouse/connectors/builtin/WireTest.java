package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gatehouse.connectors.builtin.translate.SseEvent;
import org.gatehouse.connectors.builtin.translate.StreamTranslator;
import org.gatehouse.domain.invocation.ApiKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class WireTest {
    private static final SseEvent CHUNK = new SseEvent("", "{\"choices\":[{\"delta\":{}}],\"usage\":null}");
    private static final SseEvent BOTH = new SseEvent("", "{\"choices\":[{\"delta\":{}}],\"usage\":{\"x\":1}}");
    private static final SseEvent USAGE = new SseEvent("", "{\"choices\":[],\"usage\":{\"prompt_tokens\":1}}");
    private static final SseEvent TEXT = new SseEvent("", "{\"text\":\"\\\"usage\\\" of \\\"choices\\\"\"");

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static Wire wire(ApiKind client, UpstreamKind kind) {
        return Wire.between(client, kind).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "CHAT, OPENAI, CHAT",
        "MESSAGES, OPENAI, CHAT",
        "RESPONSES, OPENAI, CHAT",
        "COMPLETIONS, OPENAI, COMPLETIONS",
        "EMBEDDINGS, OPENAI, EMBEDDINGS",
        "CHAT, ANTHROPIC, MESSAGES",
        "MESSAGES, ANTHROPIC, MESSAGES",
        "RESPONSES, ANTHROPIC, MESSAGES",
        "CHAT, SIMULATED, CHAT",
        "MESSAGES, SIMULATED, CHAT",
        "EMBEDDINGS, SIMULATED, EMBEDDINGS"
    })
    void everyApiHasAWireToEveryUpstreamThatCanAnswerIt(ApiKind client, UpstreamKind kind, ApiKind upstream) {
        assertEquals(upstream, wire(client, kind).upstream());
        assertEquals(client == upstream, wire(client, kind).passes());
    }

    @Test
    void anthropicHasNeitherEmbeddingsNorCompletions() {
        assertEquals(Optional.empty(), Wire.between(ApiKind.EMBEDDINGS, UpstreamKind.ANTHROPIC));
        assertEquals(Optional.empty(), Wire.between(ApiKind.COMPLETIONS, UpstreamKind.ANTHROPIC));
    }

    @Test
    void onlyTheModelChangesWhereTheApiIsTheSameAndTheClientsBodyStays() {
        ObjectNode body = json("{'model':'chat','odd':{'kept':[1,2.50]},'messages':[]}");
        ObjectNode before = body.deepCopy();
        ObjectNode sent = wire(ApiKind.CHAT, UpstreamKind.OPENAI).request(body, "gpt", false);
        assertEquals(json("{'model':'gpt','odd':{'kept':[1,2.50]},'messages':[]}"), sent);
        assertEquals(before, body);
    }

    @Test
    void streamsAskForUsageAndKeepOtherOptions() {
        ObjectNode body = json("{'model':'chat','stream':true,'stream_options':{'other':1},'messages':[]}");
        ObjectNode sent = wire(ApiKind.CHAT, UpstreamKind.OPENAI).request(body, "gpt", true);
        assertEquals(json("{'other':1,'include_usage':true}"), sent.path("stream_options"));
        assertEquals(json("{'other':1}"), body.path("stream_options"));
    }

    @Test
    void theUsageChunkIsDroppedForAClientThatDidNotAskAndNothingElseIs() {
        StreamTranslator stream = wire(ApiKind.CHAT, UpstreamKind.OPENAI).stream(json("{}"));
        for (SseEvent kept : List.of(CHUNK, BOTH, TEXT, SseEvent.DONE)) {
            assertEquals(List.of(kept), stream.accept(kept));
        }
        assertEquals(List.of(), stream.accept(USAGE));
        assertEquals(List.of(), stream.end());
    }

    @Test
    void aClientThatAskedGetsEveryChunkAsItIs() {
        StreamTranslator stream = wire(ApiKind.COMPLETIONS, UpstreamKind.OPENAI).stream(
                json("{'stream_options':{'include_usage':true}}"));
        for (SseEvent event : List.of(CHUNK, BOTH, USAGE, TEXT)) {
            assertSame(event, stream.accept(event).getFirst());
        }
    }

    @Test
    void twoTranslationsAreChainedBetweenResponsesAndAnthropic() {
        StreamTranslator stream = wire(ApiKind.RESPONSES, UpstreamKind.ANTHROPIC).stream(json("{'input':'a'}"));
        List<SseEvent> opening = stream.accept(
                new SseEvent(
                        "message_start",
                        "{\"type\":\"message_start\",\"message\":{\"id\":\"m\",\"model\":\"c\",\"usage\":{\"input_tokens\":3}}}"));
        assertTrue(opening.stream().anyMatch(event -> event.event().equals("response.created")), opening.toString());
    }
}
