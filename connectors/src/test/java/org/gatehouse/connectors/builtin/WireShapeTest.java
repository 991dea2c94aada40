package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatehouse.connectors.builtin.translate.BadRequest;
import org.gatehouse.connectors.builtin.translate.SseEvent;
import org.gatehouse.connectors.builtin.translate.StreamTranslator;
import org.gatehouse.domain.invocation.ApiKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class WireShapeTest {
    private static final String USAGE = "{\"choices\":[],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":2}}";
    private static final String TEXT =
            "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"hi\"}}],\"usage\":{\"prompt_tokens\":3}}";

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }

    private static Wire wire(ApiKind client, UpstreamKind upstream) {
        return Wire.between(client, upstream).orElseThrow();
    }

    private static List<String> through(StreamTranslator translator, String... data) {
        List<SseEvent> events = new ArrayList<>();
        for (String each : data) {
            events.addAll(translator.accept(new SseEvent("", each)));
        }
        events.addAll(translator.end());
        return events.stream().map(SseEvent::data).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CHAT, OPENAI, CHAT",
        "CHAT, SIMULATED, CHAT",
        "CHAT, ANTHROPIC, MESSAGES",
        "MESSAGES, OPENAI, CHAT",
        "MESSAGES, ANTHROPIC, MESSAGES",
        "RESPONSES, OPENAI, CHAT",
        "RESPONSES, ANTHROPIC, MESSAGES",
        "EMBEDDINGS, OPENAI, EMBEDDINGS",
        "COMPLETIONS, SIMULATED, COMPLETIONS"
    })
    void anUpstreamIsAskedInAnApiThatItSpeaks(ApiKind client, UpstreamKind upstream, ApiKind asked) {
        assertEquals(asked, wire(client, upstream).upstream());
        assertEquals(client == asked, wire(client, upstream).passes());
    }

    @ParameterizedTest
    @CsvSource({"EMBEDDINGS", "COMPLETIONS", "OTHER"})
    void anthropicHasNoSuchApi(ApiKind client) {
        assertEquals(Optional.empty(), Wire.between(client, UpstreamKind.ANTHROPIC));
    }

    /** Fallbacks ask several upstreams with the same body. */
    @Test
    void theClientsBodyIsLeftAsItIs() {
        ObjectNode body = json("""
                {"model":"chat","stream":true,"max_tokens":7,"stream_options":{"include_obfuscation":false},
                 "messages":[{"role":"user","content":"a"}],"custom":{"x":1}}""");
        ObjectNode before = body.deepCopy();
        for (UpstreamKind kind : UpstreamKind.values()) {
            for (ApiKind client : List.of(ApiKind.CHAT, ApiKind.MESSAGES)) {
                ObjectNode sent = wire(client, kind).request(body, "far-model", true);
                assertEquals("far-model", sent.path("model").stringValue());
                assertEquals(before, body, client + " to " + kind);
            }
        }
    }

    @Test
    void partsThatAreNotKnownPassWhereTheApisAreTheSame() {
        ObjectNode body = json("{\"model\":\"chat\",\"messages\":[],\"custom\":{\"x\":[1,null]},\"seed\":9}");
        ObjectNode sent = wire(ApiKind.CHAT, UpstreamKind.OPENAI).request(body, "far", false);
        assertEquals(body.deepCopy().put("model", "far"), sent);
    }

    @Test
    void usageIsAskedForInStreamsOnlyAndTheOtherOptionsStay() {
        ObjectNode body = json("""
                {"model":"chat","messages":[],"stream_options":{"include_usage":false,"include_obfuscation":true}}""");
        Wire wire = wire(ApiKind.CHAT, UpstreamKind.OPENAI);
        assertEquals(
                json("{\"include_usage\":true,\"include_obfuscation\":true}"),
                wire.request(body, "m", true).path("stream_options"));
        assertEquals(body.path("stream_options"), wire.request(body, "m", false).path("stream_options"));
        ObjectNode messages = json("{\"model\":\"chat\",\"max_tokens\":5,\"messages\":[]}");
        ObjectNode sent = wire(ApiKind.MESSAGES, UpstreamKind.ANTHROPIC).request(messages, "m", true);
        assertTrue(sent.path("stream_options").isMissingNode(), "Anthropic refuses parts that it does not know");
    }

    @Test
    void onlyAClientThatAskedForUsageSeesItsChunk() {
        Wire wire = wire(ApiKind.CHAT, UpstreamKind.OPENAI);
        ObjectNode silent = json("{\"stream\":true}");
        ObjectNode asking = json("{\"stream\":true,\"stream_options\":{\"include_usage\":true}}");
        assertEquals(List.of(TEXT, "[DONE]"), through(wire.stream(silent), TEXT, USAGE, "[DONE]"));
        assertEquals(List.of(TEXT, USAGE, "[DONE]"), through(wire.stream(asking), TEXT, USAGE, "[DONE]"));
        List<String> odd = List.of("{\"usage\" \"choices\" cut", "", "{\"choices\":[],\"usage\":null}");
        assertEquals(odd, through(wire.stream(silent), odd.toArray(String[]::new)), "what only looks like it passes");
    }

    @Test
    void aResponsesClientIsAnsweredByAnthropicInItsOwnApi() {
        Wire wire = wire(ApiKind.RESPONSES, UpstreamKind.ANTHROPIC);
        ObjectNode body = json("{\"model\":\"chat\",\"input\":\"hello\",\"max_output_tokens\":9}");
        ObjectNode sent = wire.request(body, "claude", false);
        assertEquals(9, sent.path("max_tokens").intValue());
        ObjectNode answer = wire.answer(json("""
                {"id":"msg_1","type":"message","role":"assistant","model":"claude","stop_reason":"end_turn",
                 "content":[{"type":"text","text":"hi there"}],"usage":{"input_tokens":4,"output_tokens":2}}"""), body);
        assertEquals("response", answer.path("object").stringValue());
        assertEquals("completed", answer.path("status").stringValue());
        assertTrue(answer.path("output").toString().contains("hi there"), answer.toString());
        assertEquals(4, answer.path("usage").path("input_tokens").intValue());
    }

    @Test
    void aRequestThatCannotBeTranslatedIsRefusedBeforeAnyoneIsAsked() {
        ObjectNode bad = json("{\"model\":\"chat\",\"messages\":7}");
        assertThrows(
                BadRequest.class,
                () -> wire(ApiKind.MESSAGES, UpstreamKind.OPENAI).request(bad, "m", false));
        assertNotEquals(Optional.empty(), Wire.between(ApiKind.MESSAGES, UpstreamKind.OPENAI));
    }
}
