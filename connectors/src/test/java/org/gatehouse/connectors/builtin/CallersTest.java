package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gatehouse.domain.invocation.Invocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersTest {
    @TempDir
    Path home;

    private Rig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new Rig(home, Rig.simulated());
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private Invocation row(HttpRequest.Builder request) throws Exception {
        assertEquals(200, rig.send(request).statusCode());
        return rig.onlyRow();
    }

    private HttpRequest.Builder chat(String extra) {
        return rig.post(
                "/v1/chat/completions",
                "{\"model\":\"chat\"," + extra + "\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}");
    }

    @Test
    void tagsComeFromHeaderAndMetadataAndTheHeaderWins() throws Exception {
        Invocation row = row(chat("\"metadata\":{\"app\":\"body\",\"run\":\"7\",\"deep\":{\"x\":1},\"n\":3},")
                .header("x-gatehouse-tags", "app=header, empty=,=none,lonely, eq=a=b "));
        assertEquals(Map.of("app", "header", "run", "7", "empty", "", "eq", "a=b"), row.tags());
    }

    @Test
    void tagsAreBounded() throws Exception {
        String many = IntStream.range(0, 100)
                .mapToObj(i -> "t" + i + "=" + "v".repeat(20))
                .collect(Collectors.joining(","));
        Invocation row = row(
                chat("\"metadata\":{\"long\":\"" + "x".repeat(10_000) + "\"},").header("x-gatehouse-tags", many));
        assertEquals(32, row.tags().size());
        assertTrue(row.tags().values().stream().allMatch(value -> value.length() <= 256));
    }

    @Test
    void anAnthropicClientNamesItsUser() throws Exception {
        Invocation row = row(rig.post("/v1/messages", """
                {"model":"chat","max_tokens":5,"metadata":{"user_id":"u-1"},
                 "messages":[{"role":"user","content":"a"}]}"""));
        assertEquals("u-1", row.caller().user());
        assertEquals(Map.of(), row.tags());
    }

    /** Claude Code sends ids of its device, account and session there, packed as JSON; that names nobody. */
    @Test
    void idsPackedAsJsonAreNoUser() throws Exception {
        Invocation row = row(rig.post("/v1/messages", """
                {"model":"chat","max_tokens":5,
                 "metadata":{"user_id":" {\\"device_id\\":\\"d\\",\\"account_uuid\\":\\"\\",\\"session_id\\":\\"s\\"}"},
                 "messages":[{"role":"user","content":"a"}]}"""));
        assertEquals("", row.caller().user());
    }

    @Test
    void aKeysUserIsMoreThanTheOneThatTheClientNames() throws Exception {
        rig.close();
        VirtualKey.Created key = VirtualKey.create("laptop", "ada", "research");
        VirtualKey.Created shared = VirtualKey.create("shared", "", "lab");
        BuiltinConfig plain = Rig.simulated();
        List<VirtualKey> keys = List.of(key.key(), shared.key());
        rig = new Rig(home, new BuiltinConfig(0, true, false, 9_000, plain.upstreams(), plain.endpoints(), keys));
        String body = """
                {"model":"chat","max_tokens":5,"metadata":{"user_id":"u-1"},
                 "messages":[{"role":"user","content":"a"}]}""";
        for (VirtualKey.Created each : List.of(key, shared)) {
            rig.send(rig.post("/v1/messages", body).header("x-api-key", each.text()));
        }
        assertEquals(
                List.of("ada research laptop", "u-1 lab shared"),
                rig.rows().stream()
                        .map(Invocation::caller)
                        .map(caller -> caller.user() + " " + caller.team() + " " + caller.key())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "OpenAI/JS 5.1.0, OpenAI/JS",
        "Anthropic/JS 0.60.0, Anthropic/JS",
        "claude-cli/2.0.1 (external), claude-cli",
        "codex_cli_rs/0.4 (Linux), codex_cli_rs",
        "curl/8.5.0, curl",
        "'python-requests/2.32', python-requests"
    })
    void theClientToolIsTheFirstProductOfItsUserAgent(String userAgent, String client) throws Exception {
        assertEquals(
                client, row(chat("").header("user-agent", userAgent)).caller().client());
    }
}
