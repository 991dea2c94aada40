package org.gatehouse.connectors.builtin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What no honest client sends, and what an honest one sends in odd pieces. */
class HostileClientTest {
    private static final long MOST = 100_000;
    private static final String HOST = " HTTP/1.1\r\nHost: x\r\n";
    private static final String GET = "GET /last" + HOST + "Connection: close\r\n\r\n";
    private static final String CHUNKED = "POST /chunks" + HOST + "Transfer-Encoding: chunked\r\n\r\n";
    private static final Pattern ANSWERS =
            Pattern.compile("(HTTP/1\\.1 \\d{3} \r\n([!-~]+: [^\r\n]*\r\n)+\r\n[^\r\n]*)*");

    private final List<String> seen = new ArrayList<>();

    /** Tells what it was asked. */
    private void handle(Exchange exchange) throws IOException {
        try {
            String body = new String(exchange.body(MOST), StandardCharsets.ISO_8859_1);
            String text = exchange.method() + " " + exchange.path() + " [" + body.replaceAll("[\r\n]", "_") + "]";
            seen.add(text);
            exchange.answer(200, Map.of(), text.getBytes(StandardCharsets.UTF_8));
        } catch (TooLargeException tooLarge) {
            exchange.answer(413, Map.of(), new byte[0]);
        }
    }

    private String talk(String sent) {
        return PieceSocket.whole(sent).served(this::handle);
    }

    private static final String CONVERSATION = "\r\nPOST /one?q=1" + HOST + "Content-Length: 5\r\n\r\na\r\nbc" + CHUNKED
            + "3;n=\"v\"\r\nabc\r\n00A\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n" + "HEAD /head" + HOST + "\r\n" + GET;

    @Test
    void aConversationIsUnderstoodWhereverItsPiecesEnd() {
        byte[] sent = CONVERSATION.getBytes(StandardCharsets.ISO_8859_1);
        String expected = talk(CONVERSATION);
        List<String> requests =
                List.of("POST /one [a__bc]", "POST /chunks [abc0123456789]", "HEAD /head []", "GET /last []");
        assertEquals(requests, seen);
        for (int cut = 1; cut < sent.length; cut++) {
            assertEquals(expected, new PieceSocket(sent, List.of(cut)).served(this::handle), "cut at " + cut);
        }
        List<Integer> everywhere = IntStream.range(1, sent.length).boxed().toList();
        assertEquals(expected, new PieceSocket(sent, everywhere).served(this::handle), "byte by byte");
    }

    /** A request that is cut off must not be taken for a whole one: its model call would be paid for. */
    @Test
    void aRequestThatIsCutOffAnywhereIsNotHandled() {
        for (String request :
                List.of("POST /a" + HOST + "Content-Length: 4\r\n\r\nabcd", CHUNKED + "2\r\nab\r\n0\r\n\r\n")) {
            for (int end = 0; end < request.length(); end++) {
                String answer = talk(request.substring(0, end));
                assertFalse(answer.contains("200"), "after " + end + ": " + answer);
            }
            assertEquals(List.of(), seen);
            assertTrue(talk(request).contains("200"), request);
            seen.clear();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 4",
                "Content-Length:\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding:\r\nContent-Length: 4",
                "Content-Length: 4\r\nContent-Length: 4",
                "Content-Length: 4, 4",
                "Content-Length:",
                "Content-Length: +4",
                "Content-Length: 0x4",
                "Content-Length: 4 4",
                "Content-Length: \u000b4",
                "Content-Length: 4\u000c",
                "Content-Length: 4\u001f",
                "Content-Length: 9223372036854775808",
                "Content-Length : 4",
                "Content-Length\t: 4",
                "\u000bContent-Length: 4",
                " Content-Length: 4",
                "X: y\r\n\tContent-Length: 4",
                "X: y\rContent-Length: 4",
                "X: y\u0000\r\nContent-Length: 4",
                "X\u007f: y",
                "X: \u007f",
                ": y",
                "Transfer-Encoding: chunked\u000b",
                "Transfer-Encoding: \u000bchunked",
                "Transfer-Encoding : chunked"
            })
    void aBodyWhoseEndIsNotClearIsRefusedWithAllThatFollows(String headers) {
        String answer = talk("POST /a" + HOST + headers + "\r\n\r\n0\r\n\r\nGET /hidden HTTP/1.1\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("connection: close"), answer);
        assertEquals(List.of(), seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chunked, chunked", "chunked, identity", "identity", "xchunked", "gzip", "\"chunked\""})
    void codingsOfABodyThatAreNotKnownAreRefused(String coding) {
        String answer = talk("POST /a" + HOST + "Transfer-Encoding: " + coding + "\r\n\r\n0\r\n\r\n" + GET);
        assertTrue(answer.startsWith("HTTP/1.1 501"), answer);
        assertEquals(List.of(), seen);
    }

    @Test
    void anOldClientCannotSendChunks() {
        String answer = talk("POST /a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\r\n",
                "\r\n",
                " 2\r\nab\r\n0\r\n\r\n",
                "+2\r\nab\r\n0\r\n\r\n",
                "-2\r\nab\r\n0\r\n\r\n",
                "0x2\r\nab\r\n0\r\n\r\n",
                "2 2\r\nab\r\n0\r\n\r\n",
                "2\r\r\nab\r\n0\r\n\r\n",
                "2\r\nabc\r\n0\r\n\r\n",
                "2\r\nab0\r\n\r\n",
                "2\r\nab \r\n0\r\n\r\n",
                "2\r\nab\r\r\n0\r\n\r\n",
                "1000000000000000\r\nab",
                "2;\u0000"
            })
    void chunksThatAreNotClearAreRefusedWithAllThatFollows(String chunks) {
        String answer = talk(CHUNKED + chunks + GET);
        assertFalse(answer.contains("HTTP/1.1 200"), answer);
        assertEquals(List.of(), seen);
    }

    @Test
    void aBadChunkIsAnsweredAndNotTakenForAClientThatLeft() {
        String answer = talk(CHUNKED + "zz\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("the size of a chunk is not a number"), answer);
    }

    @Test
    void endlessSizeLinesAndTrailersAreRefused() {
        for (String endless : List.of("2;" + "x".repeat(5_000), "0\r\n" + "T: t\r\n".repeat(500))) {
            String answer = talk(CHUNKED + endless + "\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        }
        assertEquals(List.of(), seen);
    }

    @Test
    void aHeadMayBeLargeButNotEndless() {
        String line = "A: " + "b".repeat(95) + "\r\n";
        assertTrue(talk("GET /a" + HOST + line.repeat(640) + "\r\n").startsWith("HTTP/1.1 200"), "64,000 bytes");
        assertTrue(talk("GET /a" + HOST + line.repeat(660) + "\r\n").startsWith("HTTP/1.1 431"), "66,000 bytes");
        assertTrue(talk("GET /" + "a".repeat(70_000) + HOST + "\r\n").startsWith("HTTP/1.1 431"), "a long path");
        assertTrue(talk("\r\n".repeat(40_000) + GET).startsWith("HTTP/1.1 431"), "empty lines");
        assertTrue(talk("\n".repeat(70_000) + GET).startsWith("HTTP/1.1 431"), "the shortest empty lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a\"b", "/\"},{\"x\":\"", "/a\\b", "/<script>", "/%zz", "/\u00e9\"", "/{\"a\":1}"})
    void aRefusalIsJsonWhateverItQuotes(String target) {
        String answer = talk("GET " + target + HOST + "\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        JsonNode error = JsonMapper.shared().readTree(body).path("error");
        assertEquals("invalid_request_error", error.path("type").asString(""));
        assertTrue(error.path("message").asString("").contains("request target"), body);
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(answer.contains("content-length: " + length + "\r\n"), answer);
    }

    @Test
    void manyRequestsSentAtOnceAreAnsweredInTheirOrder() {
        StringBuilder sent = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            boolean chunked = i % 3 == 0;
            String body = "x".repeat(1 + i % 50);
            sent.append("POST /").append(i).append(HOST);
            sent.append(
                    chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "Content-Length: " + body.length() + "\r\n\r\n");
            String chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
            sent.append(chunked ? chunk : body);
            expected.add("POST /" + i + " [" + body + "]");
        }
        String answer = talk(sent.toString());
        assertEquals(expected, seen);
        assertEquals(300, answer.split("HTTP/1.1 200", -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "Close", "keep-alive, close", "CLOSE"})
    void nothingIsTakenAfterTheClientSaidThatItCloses(String connection) {
        talk("GET /a" + HOST + "Connection: " + connection + "\r\n\r\n" + GET);
        assertEquals(List.of("GET /a []"), seen);
    }

    @Test
    void anOldClientGetsOneAnswerAndTheEnd() {
        String answer = talk("GET /a HTTP/1.0\r\n\r\n" + GET);
        assertEquals(List.of("GET /a []"), seen);
        assertTrue(answer.contains("connection: close"), answer);
    }

    @Test
    void absoluteTargetsAndQueriesAreReducedToTheirPath() {
        talk("GET http://127.0.0.1:4180/v1/models?x=%20/y" + HOST + "\r\nGET /a%20b/../c" + HOST + "\r\n");
        assertEquals(List.of("GET /v1/models []", "GET /a b/../c []"), seen);
    }

    /** Damaged conversations: each is answered in HTTP or not at all, and none breaks the server. */
    @Test
    void noDamageMakesAnythingButAnswersOrTheEnd() {
        SplittableRandom random = new SplittableRandom(81);
        String bytes = "\r\n\t :;,0a/\u0000\u00ff\u007f\"%";
        int refused = 0;
        for (int round = 0; round < 4_000; round++) {
            StringBuilder sent = new StringBuilder(CONVERSATION);
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(sent.length());
                switch (random.nextInt(3)) {
                    case 0 -> sent.setCharAt(at, bytes.charAt(random.nextInt(bytes.length())));
                    case 1 -> sent.insert(at, bytes.charAt(random.nextInt(bytes.length())));
                    default -> sent.delete(at, at + 1 + random.nextInt(9));
                }
            }
            String answer = talk(sent.toString());
            assertTrue(ANSWERS.matcher(answer).matches(), () -> sent + "\n=>\n" + answer);
            refused += answer.contains("HTTP/1.1 400") ? 1 : 0;
        }
        assertTrue(refused > 1_000, "the damage is felt: " + refused);
    }
}
