package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gatehouse.domain.gateway.Destination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the upstream's own key: it reaches the upstream and nothing else. */
class UpstreamKeyTest {
    private static final String ANSWER = """
            {"id":"x","object":"chat.completion","model":"m","choices":[
            {"index":0,"message":{"role":"assistant","content":"hi"},"finish_reason":"stop"}]}""";

    @TempDir
    Path home;

    private static BuiltinConfig config(UpstreamKind kind, String url) {
        return BuiltinConfig.of(
                List.of(new UpstreamConfig("far", kind, url, "far-key", List.of())),
                List.of(Rig.endpoint("chat", 0, new Destination("one", "far", "m", 100))));
    }

    private void nowhere(String secret, HttpResponse<String> response) throws IOException {
        assertFalse(response.body().contains(secret), response.body());
        assertFalse(response.headers().toString().contains(secret));
        try (var files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(secret), file.toString());
            }
        }
    }

    /** The key of another place of the client must not go on to the upstream either. */
    @ParameterizedTest
    @EnumSource(
            value = UpstreamKind.class,
            names = {"OPENAI", "ANTHROPIC"})
    void theUpstreamHearsItsOwnKeyAndNotTheClients(UpstreamKind kind) throws Exception {
        try (FakeUpstream far = FakeUpstream.answering(200, ANSWER);
                Rig rig = new Rig(home, config(kind, far.url()), Map.of("far-key", "sk-far-secret"))) {
            var request = rig.post("/v1/chat/completions", Rig.chatBody("chat", false))
                    .header("authorization", "Bearer gh-the-clients-own")
                    .header("x-api-key", "gh-the-clients-own")
                    .header("cookie", "gh-the-clients-own");
            HttpResponse<String> response = rig.send(request);
            assertEquals(200, response.statusCode(), response.body());
            String expected = kind == UpstreamKind.OPENAI ? "Bearer sk-far-secret" : "sk-far-secret";
            assertEquals(List.of(expected), far.authorizations);
            nowhere("sk-far-secret", response);
        }
    }

    @Test
    void aKeyThatWasPastedWithItsLineEndWorks() throws Exception {
        try (FakeUpstream far = FakeUpstream.answering(200, ANSWER);
                Rig rig = new Rig(home, config(UpstreamKind.OPENAI, far.url()), Map.of("far-key", " sk-far\r\n"))) {
            assertEquals(200, rig.chat("chat", false).statusCode());
            assertEquals(List.of("Bearer sk-far"), far.authorizations);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk-far\u0001secret", "sk-far\nsecret", "sk-far\u00e9secret", "sk-far\u2026secret"})
    void aKeyThatCannotBeSentIsToldByItsNameAndNotShown(String key) throws Exception {
        for (UpstreamKind kind : List.of(UpstreamKind.OPENAI, UpstreamKind.ANTHROPIC)) {
            try (FakeUpstream far = FakeUpstream.answering(200, ANSWER);
                    Rig rig = new Rig(home.resolve(kind.name()), config(kind, far.url()), Map.of("far-key", key))) {
                HttpResponse<String> response = rig.chat("chat", false);
                assertEquals(502, response.statusCode(), response.body());
                assertTrue(response.body().contains("far-key"), response.body());
                nowhere("sk-far", response);
                assertEquals("no_secret", rig.onlyRow().error());
                assertEquals(List.of(), far.requests);
            }
        }
    }

    @Test
    void aRedirectIsNotFollowedBecauseItWouldTakeTheKeyElsewhere() throws Exception {
        try (FakeUpstream thief = FakeUpstream.answering(200, ANSWER);
                FakeUpstream far = new FakeUpstream(exchange -> {
                    exchange.getResponseHeaders().set("location", thief.url() + "/chat/completions");
                    FakeUpstream.whole(exchange, 307, "");
                });
                Rig rig = new Rig(home, config(UpstreamKind.OPENAI, far.url()), Map.of("far-key", "sk-far-secret"))) {
            assertEquals(502, rig.chat("chat", false).statusCode());
            assertEquals(List.of(), thief.requests);
            assertEquals(List.of(), thief.authorizations);
        }
    }
}
