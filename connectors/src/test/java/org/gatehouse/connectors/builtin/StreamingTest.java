package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.invocation.Invocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamingTest {
    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    Path home;

    private static BuiltinConfig behind(FakeUpstream upstream) {
        return BuiltinConfig.of(
                List.of(UpstreamConfig.openai("real", upstream.url(), "")),
                List.of(Rig.endpoint("chat", 0, new Destination("one", "real", "m", 100))));
    }

    private static String chunk(String text) {
        return "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}";
    }

    @Test
    void eachEventReachesTheClientBeforeTheUpstreamSendsTheNext() throws Exception {
        CountDownLatch[] seen = {new CountDownLatch(1), new CountDownLatch(1), new CountDownLatch(1)};
        FakeUpstream.Script script = exchange -> {
            OutputStream out = FakeUpstream.stream(exchange);
            for (int i = 0; i < seen.length; i++) {
                FakeUpstream.event(out, chunk("part" + i));
                assertTrue(seen[i].await(PATIENCE_SECONDS, TimeUnit.SECONDS), "part " + i + " was held back");
            }
            FakeUpstream.event(out, "[DONE]");
        };
        try (FakeUpstream upstream = new FakeUpstream(script);
                Rig rig = new Rig(home, behind(upstream));
                BufferedReader in = reader(rig)) {
            for (int i = 0; i < seen.length; i++) {
                assertEquals("data: " + chunk("part" + i), in.readLine());
                assertEquals("", in.readLine());
                assertEquals(List.of(), rig.rows(), "nothing is journaled while it runs");
                seen[i].countDown();
            }
            assertEquals("data: [DONE]", in.readLine());
            assertEquals(1, rig.rows().size(), "the row is there before the client knows that it has all");
        }
    }

    private static BufferedReader reader(Rig rig) throws IOException, InterruptedException {
        var body = rig.open(rig.post("/v1/chat/completions", Rig.chatBody("chat", true)))
                .body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    @Test
    void usageIsAskedForAndCountedWithoutTheClientSeeingIt() throws Exception {
        FakeUpstream.Script script = exchange -> {
            OutputStream out = FakeUpstream.stream(exchange);
            FakeUpstream.event(out, chunk("a"));
            FakeUpstream.event(
                    out,
                    "{\"choices\":[],\"usage\":{\"prompt_tokens\":11,\"completion_tokens\":5,"
                            + "\"prompt_tokens_details\":{\"cached_tokens\":4}}}");
            FakeUpstream.event(out, "[DONE]");
        };
        try (FakeUpstream upstream = new FakeUpstream(script);
                Rig rig = new Rig(home, behind(upstream))) {
            String body = rig.chat("chat", true).body();
            assertFalse(body.contains("usage"), body);
            assertTrue(upstream.requests.getFirst().contains("\"include_usage\":true"));
            assertTrue(upstream.requests.getFirst().contains("\"model\":\"m\""));
            Invocation row = rig.onlyRow();
            assertEquals(11, row.tokens().input());
            assertEquals(5, row.tokens().output());
            assertEquals(4, row.tokens().cacheRead());
        }
    }

    @Test
    void anUpstreamThatBreaksOffIsToldInTheStreamAndJournaled() throws Exception {
        FakeUpstream.Script script = exchange -> {
            exchange.getResponseHeaders().set("content-type", "text/event-stream");
            exchange.sendResponseHeaders(200, 10_000);
            FakeUpstream.event(exchange.getResponseBody(), chunk("half"));
        };
        try (FakeUpstream upstream = new FakeUpstream(script);
                Rig rig = new Rig(home, behind(upstream))) {
            String body = rig.chat("chat", true).body();
            assertTrue(body.contains("half") && body.contains("\"error\""), body);
            assertFalse(body.contains("[DONE]"), body);
            assertEquals("upstream_broken", rig.onlyRow().error());
            assertEquals(1, rig.onlyRow().attempts().size(), "after the first byte nothing else is tried");
        }
    }

    @Test
    void aClientThatLeavesInTheMiddleEndsTheUpstreamCall() throws Exception {
        CountDownLatch cut = new CountDownLatch(1);
        FakeUpstream.Script script = exchange -> {
            OutputStream out = FakeUpstream.stream(exchange);
            try {
                while (true) {
                    FakeUpstream.event(out, chunk("more"));
                }
            } catch (IOException gone) {
                cut.countDown();
            }
        };
        try (FakeUpstream upstream = new FakeUpstream(script);
                Rig rig = new Rig(home, behind(upstream))) {
            leave(rig);
            assertTrue(cut.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "the upstream still writes");
            assertEquals(499, rig.onlyRow().status());
            assertEquals("client_left", rig.onlyRow().error());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClientThatLeavesBeforeTheFirstByteEndsTheUpstreamCall(boolean stream) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch cut = new CountDownLatch(1);
        FakeUpstream.Script script = exchange -> {
            asked.countDown();
            OutputStream out = FakeUpstream.stream(exchange);
            try {
                while (true) {
                    // Comments are no events, so the client has got nothing yet.
                    out.write(": wait\n\n".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
            } catch (IOException gone) {
                cut.countDown();
            }
        };
        try (FakeUpstream upstream = new FakeUpstream(script);
                Rig rig = new Rig(home, behind(upstream));
                Socket client = request(rig, stream)) {
            assertTrue(asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
            client.close();
            assertTrue(cut.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "the upstream still writes");
            assertEquals(499, rig.onlyRow().status());
        }
    }

    /** Reads a little of the answer, then goes. */
    private static void leave(Rig rig) throws IOException {
        try (Socket socket = request(rig, true)) {
            assertTrue(socket.getInputStream().readNBytes(64).length > 0);
        }
    }

    private static Socket request(Rig rig, boolean stream) throws IOException {
        byte[] body = Rig.chatBody("chat", stream).getBytes(StandardCharsets.UTF_8);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), rig.gateway.port());
        String head = "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().write(body);
        return socket;
    }
}
