package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.invocation.TokenBasis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BuiltinGatewayTest {
    @TempDir
    Path home;

    private Rig rig;

    @BeforeEach
    void start() throws GatewayException {
        rig = new Rig(home, Rig.simulated());
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void aChatIsAnsweredAndJournaled() throws Exception {
        HttpResponse<String> response = rig.chat("chat", false);
        JsonNode answer = Rig.json(response);
        assertEquals(200, response.statusCode());
        assertTrue(answer.path("choices")
                .path(0)
                .path("message")
                .path("content")
                .stringValue()
                .contains("simulated"));
        Invocation row = rig.onlyRow();
        assertEquals(response.headers().firstValue("x-gatehouse-invocation-id").orElseThrow(), row.id());
        assertEquals(
                "one", response.headers().firstValue("x-gatehouse-destination").orElseThrow());
        assertEquals("1", response.headers().firstValue("x-gatehouse-attempts").orElseThrow());
        assertEquals(
                answer.path("usage").path("prompt_tokens").longValue(),
                row.tokens().input());
        assertEquals(
                answer.path("usage").path("completion_tokens").longValue(),
                row.tokens().output());
        assertEquals(ApiKind.CHAT, row.api());
        assertEquals("chat", row.endpoint());
        assertTrue(row.served());
        assertFalse(row.stream());
        assertEquals("Java-http-client", row.caller().client());
    }

    @Test
    void theSameRequestGetsTheSameAnswer() throws Exception {
        String first = Rig.json(rig.chat("chat", false)).path("choices").toString();
        assertEquals(first, Rig.json(rig.chat("chat", false)).path("choices").toString());
    }

    @Test
    void aStreamIsJournaledWithTokensAndBothTimes() throws Exception {
        HttpResponse<String> response = rig.chat("chat", true);
        assertTrue(response.body().endsWith("data: [DONE]\n\n"), response.body());
        assertFalse(response.body().contains("\"usage\":{"), "the client did not ask for usage");
        Invocation row = rig.onlyRow();
        assertTrue(row.stream());
        assertEquals(TokenBasis.REPORTED, row.tokens().basis());
        assertTrue(row.tokens().output() > 0);
        assertEquals(TimingBasis.GATEWAY, row.timing().basis());
        assertTrue(row.timing().ttfbMicros() >= 0
                && row.timing().ttfbMicros() <= row.timing().latencyMicros());
        assertTrue(row.attempts().getFirst().served());
    }

    @Test
    void usageIsStreamedToAClientThatAsksForIt() throws Exception {
        String body = Rig.chatBody("chat", true).replace("\"messages\"", """
                "stream_options":{"include_usage":true},"messages\"""");
        assertTrue(rig.send(rig.post("/v1/chat/completions", body)).body().contains("\"usage\":{"));
    }

    @Test
    void aToolIsCalledWithArgumentsThatFitItsSchema() throws Exception {
        String body = """
                {"model":"chat","messages":[{"role":"user","content":"Weather?"}],"tools":[{"type":"function",
                "function":{"name":"weather","parameters":{"type":"object","properties":{"city":{"type":"string"},
                "unit":{"enum":["C","F"]}},"required":["city","unit"]}}}]}""";
        JsonNode choice = Rig.json(rig.send(rig.post("/v1/chat/completions", body)))
                .path("choices")
                .path(0);
        assertEquals("tool_calls", choice.path("finish_reason").stringValue());
        JsonNode function = choice.path("message").path("tool_calls").path(0).path("function");
        assertEquals("weather", function.path("name").stringValue());
        assertEquals(
                "{\"city\":\"simulated\",\"unit\":\"C\"}",
                function.path("arguments").stringValue());
    }

    @Test
    void completionsAndEmbeddingsAreAnswered() throws Exception {
        String completion = "{\"model\":\"chat\",\"prompt\":\"Once\",\"max_tokens\":5}";
        JsonNode text = Rig.json(rig.send(rig.post("/v1/completions", completion)));
        assertEquals(5, text.path("usage").path("completion_tokens").intValue());
        String embedding = "{\"model\":\"chat\",\"input\":[\"a\",\"b\"],\"dimensions\":8}";
        JsonNode vectors = Rig.json(rig.send(rig.post("/v1/embeddings", embedding)));
        assertEquals(2, vectors.path("data").size());
        assertEquals(8, vectors.path("data").path(1).path("embedding").size());
    }

    @Test
    void anthropicAndResponsesClientsAreAnsweredInTheirOwnShape() throws Exception {
        String messages = """
                {"model":"chat","max_tokens":50,"messages":[{"role":"user","content":"Hello"}]}""";
        JsonNode message = Rig.json(rig.send(rig.post("/v1/messages", messages)));
        assertEquals("message", message.path("type").stringValue());
        JsonNode response = Rig.json(rig.send(rig.post("/v1/responses", "{\"model\":\"chat\",\"input\":\"Hello\"}")));
        assertEquals("response", response.path("object").stringValue());
        assertEquals(2, rig.rows().size());
        assertTrue(rig.rows().stream().allMatch(row -> row.tokens().known()));
    }

    @Test
    void modelsHealthAndTokenCountsAreServedWithoutARow() throws Exception {
        for (String path : new String[] {"/v1/models", "/healthz"}) {
            HttpRequest.Builder get = HttpRequest.newBuilder(URI.create(rig.gateway.baseUrl() + path));
            assertEquals(200, rig.send(get).statusCode(), path);
        }
        String count = "{\"model\":\"chat\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}";
        JsonNode counted = Rig.json(rig.send(rig.post("/v1/messages/count_tokens", count)));
        assertTrue(counted.path("input_tokens").intValue() > 0);
        assertEquals(0, rig.rows().size());
    }

    @Test
    void listenersHearOfEachRow() throws Exception {
        AtomicInteger heard = new AtomicInteger();
        rig.gateway.onInvocation(heard::incrementAndGet);
        rig.chat("chat", false);
        rig.chat("absent", true);
        Rig.await(() -> heard.get() == 2);
    }

    @Test
    void reloadingServesTheNewConfigurationAndKeepsTheOldOneWhenTheNewOneIsBad() throws Exception {
        rig.gateway.reload(Rig.simulated()
                .withEndpoints(java.util.List.of(Rig.endpoint(
                        "other",
                        0,
                        new org.gatehouse.domain.gateway.Destination("one", "simulated", Rig.MODEL, 100)))));
        assertEquals(404, rig.chat("chat", false).statusCode());
        assertEquals(200, rig.chat("other", false).statusCode());
        assertThrows(
                GatewayException.class, () -> rig.gateway.reload(Rig.simulated().withPort(-1)));
        assertEquals(200, rig.chat("other", false).statusCode());
    }

    @Test
    void aTakenPortIsToldWithTheRemedy() {
        BuiltinConfig same = Rig.simulated().withPort(rig.gateway.port());
        GatewayException taken = assertThrows(
                GatewayException.class,
                () -> BuiltinGateway.start(home, same, name -> java.util.Optional.empty(), new java.util.Random(1)));
        assertTrue(String.valueOf(taken.getMessage()).contains("another port"), taken.getMessage());
    }
}
