package org.gatehouse.connectors.builtin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that leave, or go on sending, in the middle of an answer; over real sockets. */
class LeavingClientTest {
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<String> end = new AtomicReference<>("");
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

    /** Streams for ever, or reads the body and says how long it was. */
    private void handle(Exchange exchange) throws IOException {
        try {
            if (exchange.path().equals("/endless")) {
                exchange.open(200, Map.of());
                byte[] part = new byte[64 << 10];
                while (true) {
                    exchange.write(part);
                }
            }
            byte[] length = Integer.toString(exchange.body(1 << 20).length).getBytes(StandardCharsets.US_ASCII);
            exchange.answer(200, Map.of(), length);
        } catch (ClientGoneException gone) {
            end.set("gone");
            ended.countDown();
            throw gone;
        } catch (TooLargeException impossible) {
            throw new IOException(impossible);
        }
    }

    private Socket send(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String all(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private void serves() throws IOException {
        try (Socket socket = send("POST /a HTTP/1.1\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc")) {
            assertTrue(all(socket).endsWith("\r\n\r\n3"), "the server goes on");
        }
    }

    @Test
    void aClientThatLeavesInTheMiddleOfAnAnswerEndsItsHandlerOnly() throws Exception {
        try (Socket socket = send("GET /endless HTTP/1.1\r\n\r\n")) {
            assertEquals('H', socket.getInputStream().read());
        }
        assertTrue(ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals("gone", end.get());
        serves();
    }

    @Test
    void aClientThatLeavesInTheMiddleOfItsBodyEndsItsHandlerOnly() throws Exception {
        send("POST /a HTTP/1.1\r\nContent-Length: 9\r\n\r\nabc").close();
        assertTrue(ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        serves();
    }

    /** Closing at once would reset the connection under the client before it reads why. */
    @Test
    void aClientThatStillSendsReadsWhyItWasRefused() throws IOException {
        for (int round = 0; round < 20; round++) {
            try (Socket socket = send("GET / HTTP/9\r\n" + "x".repeat(300_000))) {
                String answer = all(socket);
                assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
                assertTrue(answer.endsWith("}"), "all of it: " + answer);
            }
        }
    }

    @Test
    void manyClientsAtOnceGetTheirOwnAnswers() throws Exception {
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new java.util.ArrayList<java.util.concurrent.Future<String>>();
            for (int i = 0; i < 200; i++) {
                String body = "y".repeat(i);
                answers.add(threads.submit(() -> {
                    try (Socket socket = send("POST /a HTTP/1.1\r\nConnection: close\r\nContent-Length: "
                            + body.length() + "\r\n\r\n" + body)) {
                        return all(socket);
                    }
                }));
            }
            for (int i = 0; i < 200; i++) {
                assertTrue(answers.get(i).get().endsWith("\r\n\r\n" + i));
            }
        }
    }
}
