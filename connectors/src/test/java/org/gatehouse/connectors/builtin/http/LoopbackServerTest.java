package org.gatehouse.connectors.builtin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackServerTest {
    private static final int PATIENCE_SECONDS = 20;
    private static final long MOST = 100_000;

    private final CountDownLatch waiting = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);
    private LoopbackServer server;

    @BeforeEach
    void start() throws IOException {
        server = LoopbackServer.bind(0);
        server.serve(this::handle);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Echoes the body, streams it byte by byte, waits for the client to leave, or leaves the body unread. */
    private void handle(Exchange exchange) throws IOException {
        switch (exchange.path()) {
            case "/stream" -> stream(exchange);
            case "/wait" -> waitForLeaving(exchange);
            case "/unread" -> exchange.answer(200, Map.of(), bytes("unread"));
            default -> echo(exchange);
        }
    }

    private static void echo(Exchange exchange) throws IOException {
        try {
            exchange.answer(200, Map.of("x-odd", "a\r\nb"), exchange.body(MOST));
        } catch (TooLargeException tooLarge) {
            exchange.answer(413, Map.of(), bytes("too large"));
        }
    }

    private static void stream(Exchange exchange) throws IOException {
        try {
            byte[] body = exchange.body(MOST);
            exchange.open(200, Map.of());
            for (byte one : body) {
                exchange.write(new byte[] {one});
            }
            exchange.finish();
        } catch (TooLargeException impossible) {
            throw new IOException(impossible);
        }
    }

    private void waitForLeaving(Exchange exchange) throws IOException {
        Stop stop = new Stop();
        CountDownLatch stopped = new CountDownLatch(1);
        stop.onStop(stopped::countDown);
        try (Stop.Handle _ = exchange.whenLeft(stop)) {
            waiting.countDown();
            if (stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                left.countDown();
            }
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.port());
    }

    /** Sends this, closes nothing, and reads what comes until the server closes. */
    private String talk(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(bytes(request));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String body(String response) {
        return response.substring(response.indexOf("\r\n\r\n") + 4);
    }

    @Test
    void severalRequestsOnOneConnectionEvenSentAtOnce() throws IOException {
        String one = "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc";
        String last = "POST /a?q=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\nde";
        String response = talk(one + one + last);
        assertEquals(3, response.split("HTTP/1.1 200", -1).length - 1, response);
        assertTrue(response.endsWith("\r\n\r\nde"), response);
    }

    @Test
    void aHeaderValueCannotBreakOutOfItsLine() throws IOException {
        String response = talk("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(response.contains("x-odd: a  b\r\n"), response);
    }

    @Test
    void chunkedBodiesOfAnyCutAreReadWhole() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 50; round++) {
            StringBuilder chunks = new StringBuilder();
            StringBuilder whole = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                String part = "p".repeat(1 + random.nextInt(40_000 / 6));
                whole.append(part);
                chunks.append(Integer.toHexString(part.length()))
                        .append(";x=y\r\n")
                        .append(part)
                        .append("\r\n");
            }
            String response =
                    talk("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + chunks + "0\r\nTrailer: t\r\n\r\n");
            assertEquals(whole.toString(), body(response));
        }
    }

    @Test
    void aStreamedAnswerIsChunkedForNewClientsAndPlainForOldOnes() throws IOException {
        String body = "\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi";
        assertEquals("1\r\nh\r\n1\r\ni\r\n0\r\n\r\n", body(talk("POST /stream HTTP/1.1\r\nHost: x" + body)));
        assertEquals("hi", body(talk("POST /stream HTTP/1.0" + body)));
    }

    @Test
    void aClientThatAsksFirstIsToldToGoOn() throws IOException {
        String response = talk("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\n"
                + "Content-Length: 1\r\n\r\nz");
        assertTrue(response.startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200"), response);
    }

    @Test
    void aHeadRequestGetsNoBody() throws IOException {
        assertEquals("", body(talk("HEAD /unread HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 200000\r\n", "Transfer-Encoding: chunked\r\n"})
    void aBodyThatIsTooLargeIsAnsweredAfterAllOfItWasSent(String framing) throws IOException {
        String body = "y".repeat(200_000);
        String sent = framing.startsWith("T") ? "30d40\r\n" + body + "\r\n0\r\n\r\n" : body;
        String response = talk("POST / HTTP/1.1\r\nHost: x\r\n" + framing + "\r\n" + sent
                + "GET /unread HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(response.startsWith("HTTP/1.1 413"), response);
        assertTrue(response.endsWith("unread"), "the connection goes on after it: " + response);
    }

    @Test
    void aBodyThatNobodyReadIsSkipped() throws IOException {
        String first = "POST /unread HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n12345";
        String response = talk(first + "GET /unread HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertEquals(2, response.split("HTTP/1.1 200", -1).length - 1, response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET / HTTP/2.0\r\n\r\n",
                "GET  / HTTP/1.1\r\n\r\n",
                "GET http:evil HTTP/1.1\r\n\r\n",
                "G\u0001T / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nName : x\r\n\r\n",
                "GET / HTTP/1.1\r\nA: b\r\n folded\r\n\r\n",
                "GET / HTTP/1.1\r\nno colon\r\n\r\n",
                "GET / HTTP/1.1\r\nA: b\rc\r\n\r\n",
                "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            })
    void whatCouldBeReadInTwoWaysIsRefused(String request) throws IOException {
        assertTrue(talk(request).startsWith("HTTP/1.1 400"), request);
    }

    @Test
    void headsThatAreTooLargeAndUnknownEncodingsAreRefused() throws IOException {
        assertTrue(
                talk("GET / HTTP/1.1\r\nA: " + "b".repeat(70_000) + "\r\n\r\n").startsWith("HTTP/1.1 431"));
        assertTrue(talk("POST / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n")
                .startsWith("HTTP/1.1 501"));
    }

    @Test
    void brokenChunksEndTheConnection() throws IOException {
        for (String chunks : List.of("zz\r\n", "1\r\nab\r\n0\r\n\r\n", "ffffffffffffffffff\r\n")) {
            String head = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
            assertFalse(talk(head + chunks).contains("200"), chunks);
        }
    }

    @Test
    void aClientThatLeavesWhileItsHandlerWaitsIsNoticed() throws Exception {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(bytes("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n"));
            assertTrue(waiting.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        assertTrue(left.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void aClientThatSendsItsNextRequestWhileItWaitsHasNotLeft() throws Exception {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(bytes("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n"));
            assertTrue(waiting.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
            socket.getOutputStream().write(bytes("GET /unread HTTP/1.1\r\nHost: x\r\n\r\n"));
            assertFalse(left.await(300, TimeUnit.MILLISECONDS), "three looks of the watch");
        }
    }

    @Test
    void onlyLoopbackIsListenedOn() throws IOException {
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address :
                    card.inetAddresses().filter(a -> !a.isLoopbackAddress()).toList()) {
                assertThrows(
                        ConnectException.class, () -> new Socket(address, server.port()).close(), address.toString());
            }
        }
    }

    @Test
    void aTakenPortIsRefused() {
        assertThrows(BindException.class, () -> LoopbackServer.bind(server.port()));
    }

    @Test
    void closingEndsIdleConnections() throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(bytes("GET /unread HTTP/1.1\r\nHost: x\r\n\r\n"));
            assertTrue(socket.getInputStream().read() >= 0);
            server.close();
            socket.getInputStream().readAllBytes();
            assertEquals(-1, socket.getInputStream().read());
        }
    }
}
