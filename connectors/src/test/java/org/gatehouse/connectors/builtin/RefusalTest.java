package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.invocation.Invocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RefusalTest {
    private static final VirtualKey.Created KEY = VirtualKey.create("laptop", "ada", "research");
    private static final String CHAT = "/v1/chat/completions";

    @TempDir
    Path home;

    private Rig rig;

    @BeforeEach
    void start() throws GatewayException {
        BuiltinConfig config = Rig.simulated();
        rig = new Rig(
                home,
                new BuiltinConfig(0, true, false, 2_000, config.upstreams(), config.endpoints(), List.of(KEY.key())));
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private HttpRequest.Builder withKey(String path, String body) {
        return rig.post(path, body).header("authorization", "Bearer " + KEY.text());
    }

    private void refused(int status, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = rig.send(request);
        assertEquals(status, response.statusCode(), response.body());
        JsonNode error = Rig.json(response).path("error");
        assertFalse(error.path("message").asString("").isEmpty(), response.body());
        assertFalse(error.path("type").asString("").isEmpty(), response.body());
        assertFalse(response.body().contains(KEY.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "7", "{\"model\":1}", "{\"messages\":[]}", "{\"model\":\"chat\",\"stream\":3}"})
    void badBodies(String body) throws Exception {
        refused(400, withKey(CHAT, body));
        assertEquals(0, rig.rows().size());
    }

    @Test
    void anUnknownModelIsToldInTheShapeOfEachApiAndJournaled() throws Exception {
        refused(404, withKey(CHAT, Rig.chatBody("absent", true)));
        HttpResponse<String> response = rig.send(withKey("/v1/messages", Rig.chatBody("absent", false)));
        assertEquals("error", Rig.json(response).path("type").stringValue());
        assertEquals(
                "not_found_error", Rig.json(response).path("error").path("type").stringValue());
        Invocation row = rig.rows().getFirst();
        assertEquals(404, row.status());
        assertEquals("unknown_model", row.error());
        assertEquals("absent", row.requestedModel());
        assertEquals(List.of(), row.attempts());
        assertEquals("laptop", row.caller().key());
    }

    @Test
    void anUnknownPathIsNotCalledAMissingModel() throws Exception {
        JsonNode chat = Rig.json(rig.send(withKey("/v1/chat", "{}"))).path("error");
        assertEquals("invalid_request_error", chat.path("type").stringValue());
        assertTrue(chat.path("code").isNull(), chat.toString());
        JsonNode messages =
                Rig.json(rig.send(withKey("/v1/messages/batches", "{}"))).path("error");
        assertEquals("not_found_error", messages.path("type").stringValue());
        JsonNode model =
                Rig.json(rig.send(withKey(CHAT, Rig.chatBody("absent", false)))).path("error");
        assertEquals("model_not_found", model.path("code").stringValue());
    }

    @Test
    void aBodyThatIsTooLarge() throws Exception {
        refused(413, withKey(CHAT, Rig.chatBody("x".repeat(2_000), false)));
        assertEquals(200, rig.send(withKey(CHAT, Rig.chatBody("chat", false))).statusCode());
    }

    @Test
    void aMissingOrUnknownKeyIsRefusedAndJournaledWithoutIt() throws Exception {
        refused(401, rig.post(CHAT, Rig.chatBody("chat", false)));
        refused(401, rig.post(CHAT, Rig.chatBody("chat", false)).header("x-api-key", "gh-0123456789abcdef"));
        assertEquals(
                List.of(401, 401), rig.rows().stream().map(Invocation::status).toList());
        assertFalse(journalText().contains("gh-0123456789abcdef"));
    }

    @Test
    void aKnownKeyNamesUserAndTeamInEitherHeaderAndIsWrittenNowhere() throws Exception {
        rig.send(withKey(CHAT, Rig.chatBody("chat", false)));
        rig.send(rig.post(CHAT, Rig.chatBody("chat", true)).header("x-api-key", KEY.text()));
        for (Invocation row : rig.rows()) {
            assertEquals("ada", row.caller().user());
            assertEquals("research", row.caller().team());
            assertEquals("laptop", row.caller().key());
        }
        assertFalse(journalText().contains(KEY.text()));
        assertFalse(journalText().contains(KEY.text().substring(3, 20)));
        assertFalse(KEY.toString().contains(KEY.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "null", "http://127.0.0.1.evil.example", "http://localhost@evil.example"
            })
    void foreignOrigins(String origin) throws Exception {
        refused(403, withKey(CHAT, Rig.chatBody("chat", false)).header("origin", origin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3000", "http://127.0.0.1", "http://[::1]:8080"})
    void localPagesMayCall(String origin) throws Exception {
        HttpRequest.Builder request = withKey(CHAT, Rig.chatBody("chat", false)).header("origin", origin);
        assertEquals(200, rig.send(request).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "169.254.169.254", "localhost.evil.example:80"})
    void hostsThatAreNotLoopback(String host) throws IOException {
        assertTrue(head("GET", "/v1/models", host).startsWith("HTTP/1.1 403"), host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:4180", "[::1]:4180", "LOCALHOST:1"})
    void hostsThatAreLoopback(String host) throws IOException {
        assertTrue(head("GET", "/v1/models", host).startsWith("HTTP/1.1 200"), host);
    }

    private String head(String method, String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), rig.gateway.port())) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void wrongMethodsPathsAndTypes() throws Exception {
        refused(405, HttpRequest.newBuilder(URI.create(rig.gateway.baseUrl() + CHAT)));
        refused(405, rig.post("/v1/models", "{}"));
        refused(404, rig.post("/chat/completions", Rig.chatBody("chat", false)));
        refused(415, rig.post(CHAT, Rig.chatBody("chat", false)).setHeader("content-type", "text/plain"));
    }

    private String journalText() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertTrue(all.length() > 0);
        return all.toString();
    }
}
