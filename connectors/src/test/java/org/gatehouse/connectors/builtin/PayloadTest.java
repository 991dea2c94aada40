package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PayloadTest {
    @TempDir
    Path home;

    private static BuiltinConfig capturing() {
        BuiltinConfig config = Rig.simulated();
        return new BuiltinConfig(0, false, true, 10 << 20, config.upstreams(), config.endpoints(), List.of());
    }

    private List<JsonNode> kept() throws IOException {
        try (var files = Files.list(home.resolve("payloads"))) {
            return Files.readAllLines(files.findFirst().orElseThrow()).stream()
                    .map(JsonMapper.shared()::readTree)
                    .toList();
        }
    }

    @Test
    void nothingIsKeptUnlessAskedFor() throws Exception {
        try (Rig rig = new Rig(home, Rig.simulated())) {
            rig.chat("chat", true);
        }
        assertFalse(Files.exists(home.resolve("payloads")));
    }

    @Test
    void requestAndAnswerAreKeptUnderTheInvocationsId() throws Exception {
        String answer;
        try (Rig rig = new Rig(home, capturing())) {
            answer = rig.chat("chat", true).body();
            rig.chat("chat", false);
            assertEquals(2, rig.rows().size());
        }
        List<JsonNode> kept = kept();
        assertEquals(Rig.chatBody("chat", true), kept.getFirst().path("request").stringValue());
        assertEquals(answer, kept.getFirst().path("answer").stringValue());
        assertEquals(
                2,
                kept.stream()
                        .map(line -> line.path("id").stringValue())
                        .distinct()
                        .count());
    }

    @Test
    void whatIsTooLongIsCut() throws Exception {
        try (Rig rig = new Rig(home, capturing())) {
            String body = Rig.chatBody("chat", false).replace("How fast", "x".repeat(2 * Capture.MOST));
            assertEquals(200, rig.send(rig.post("/v1/chat/completions", body)).statusCode());
        }
        assertEquals(
                Capture.MOST, kept().getFirst().path("request").stringValue().length());
        assertTrue(kept().getFirst().path("answer").stringValue().endsWith("}"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndTheAnswerGiven() throws Exception {
        Files.writeString(home.resolve("payloads"), "a file in the way");
        try (Rig rig = new Rig(home, capturing())) {
            assertEquals(200, rig.chat("chat", false).statusCode());
            Rig.await(() -> rig.gateway.problem().isPresent());
            assertTrue(rig.gateway.problem().orElseThrow().contains("disk"));
        }
    }
}
