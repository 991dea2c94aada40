package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Invocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second gateway stands in for the real OpenAI and Anthropic: it speaks both APIs over HTTP and asks for a key. */
class GatewayBehindGatewayTest {
    private static final VirtualKey.Created KEY = VirtualKey.create("outer", "gateway", "");

    @TempDir
    Path home;

    private Rig inner;
    private Rig outer;

    @BeforeEach
    void start() throws Exception {
        inner = new Rig(home.resolve("inner"), Rig.simulated().withKeys(List.of(KEY.key()), true));
        String url = inner.gateway.baseUrl();
        BuiltinConfig config = BuiltinConfig.of(
                List.of(
                        UpstreamConfig.openai("openai", url + "/v1/", "the-key"),
                        UpstreamConfig.anthropic("anthropic", url, "the-key")),
                List.of(
                        Rig.endpoint("openai", 0, new Destination("gpt", "openai", "chat", 100)),
                        Rig.endpoint("anthropic", 0, new Destination("claude", "anthropic", "chat", 100))));
        outer = new Rig(home.resolve("outer"), config, Map.of("the-key", KEY.text()));
    }

    @AfterEach
    void stop() {
        outer.close();
        inner.close();
    }

    private static String body(ApiKind api, String endpoint, boolean stream) {
        String head = "{\"model\":\"" + endpoint + "\",\"stream\":" + stream;
        return switch (api) {
            case RESPONSES -> head + ",\"input\":\"How fast is light?\"}";
            case MESSAGES -> head + ",\"max_tokens\":99,\"messages\":[{\"role\":\"user\",\"content\":\"How fast?\"}]}";
            default -> head + ",\"messages\":[{\"role\":\"user\",\"content\":\"How fast is light?\"}]}";
        };
    }

    private static String path(ApiKind api) {
        return switch (api) {
            case RESPONSES -> "/v1/responses";
            case MESSAGES -> "/v1/messages";
            default -> "/v1/chat/completions";
        };
    }

    @ParameterizedTest
    @CsvSource({
        "CHAT, openai, CHAT", "CHAT, anthropic, MESSAGES",
        "MESSAGES, openai, CHAT", "MESSAGES, anthropic, MESSAGES",
        "RESPONSES, openai, CHAT", "RESPONSES, anthropic, MESSAGES"
    })
    void everyApiReachesEveryUpstreamWithTheSameTokensInBothJournals(ApiKind api, String endpoint, ApiKind behind)
            throws Exception {
        for (boolean stream : new boolean[] {false, true}) {
            HttpResponse<String> response = outer.send(outer.post(path(api), body(api, endpoint, stream)));
            assertEquals(200, response.statusCode(), response.body());
            assertTrue(response.body().contains("simulated"), response.body());
        }
        List<Invocation> seen = outer.rows();
        List<Invocation> served = inner.rows();
        assertEquals(2, seen.size());
        for (int i = 0; i < 2; i++) {
            assertEquals(i == 1, seen.get(i).stream());
            assertEquals(i == 1, served.get(i).stream());
            assertEquals(api, seen.get(i).api());
            assertEquals(behind, served.get(i).api());
            assertTrue(seen.get(i).tokens().known(), seen.get(i).toString());
            assertEquals(served.get(i).tokens(), seen.get(i).tokens());
            assertTrue(served.get(i).timing().latencyMicros()
                    <= seen.get(i).timing().latencyMicros());
        }
    }

    @Test
    void theUpstreamsKeyIsSentAndTheClientsIsNot() throws Exception {
        outer.send(outer.post(path(ApiKind.CHAT), body(ApiKind.CHAT, "openai", false))
                .header("authorization", "Bearer sk-of-the-client"));
        outer.send(outer.post(path(ApiKind.MESSAGES), body(ApiKind.MESSAGES, "anthropic", false))
                .header("x-api-key", "sk-of-the-client"));
        assertEquals(
                List.of("outer", "outer"),
                inner.rows().stream().map(row -> row.caller().key()).toList());
    }

    @Test
    void anUnknownModelBehindIsPassedOnAsItIs() throws Exception {
        outer.gateway.reload(outer.gateway
                .config()
                .withEndpoints(List.of(Rig.endpoint("lost", 0, new Destination("gpt", "openai", "absent", 100)))));
        HttpResponse<String> response = outer.send(outer.post(path(ApiKind.CHAT), body(ApiKind.CHAT, "lost", true)));
        assertEquals(404, response.statusCode());
        assertTrue(
                Rig.json(response).path("error").path("message").stringValue().contains("absent"));
        assertEquals("upstream_4xx", outer.onlyRow().error());
    }

    @Test
    void embeddingsNeedAnUpstreamThatHasThem() throws Exception {
        String body = "{\"model\":\"%s\",\"input\":\"a\"}";
        assertEquals(
                200,
                outer.send(outer.post("/v1/embeddings", body.formatted("openai")))
                        .statusCode());
        HttpResponse<String> response = outer.send(outer.post("/v1/embeddings", body.formatted("anthropic")));
        assertEquals(400, response.statusCode());
        assertFalse(response.body().contains("simulated"));
    }

    @Test
    void closingTheOneBehindIsToldAsAFailedConnection() throws Exception {
        inner.gateway.close();
        HttpResponse<String> response = outer.send(outer.post(path(ApiKind.CHAT), body(ApiKind.CHAT, "openai", false)));
        assertEquals(502, response.statusCode());
        assertEquals("connect", outer.onlyRow().error());
    }
}
