package org.gatehouse.connectors.builtin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.gatehouse.connectors.builtin.http.Exchange;
import org.gatehouse.connectors.builtin.http.LoopbackServer;
import org.gatehouse.connectors.builtin.http.TooLargeException;

/** A process that speaks OpenAI chat and answers at once: a body of ordinary size, or 20 chunks. Prints its port. */
final class BenchUpstream {
    private static final int CHUNKS = 20;
    private static final String USAGE =
            "\"usage\":{\"prompt_tokens\":120,\"completion_tokens\":20,\"total_tokens\":140}";
    private static final byte[] WHOLE =
            ("{\"id\":\"c\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"bench\","
                            + "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\""
                            + "word ".repeat(100)
                            + "\"},\"finish_reason\":\"stop\"}]," + USAGE + "}")
                    .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNK = event(
            "{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,"
                    + "\"model\":\"bench\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"word \"},\"finish_reason\":null}]}");
    private static final byte[] LAST = event("{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,"
            + "\"model\":\"bench\",\"choices\":[]," + USAGE + "}");

    private BenchUpstream() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        LoopbackServer server = LoopbackServer.bind(0);
        server.serve(BenchUpstream::answer);
        System.out.println(server.port());
        new CountDownLatch(1).await();
    }

    private static byte[] event(String data) {
        return ("data: " + data + "\n\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void answer(Exchange exchange) throws IOException {
        try {
            String body = new String(exchange.body(1 << 20), StandardCharsets.UTF_8);
            if (!body.contains("\"stream\":true")) {
                exchange.answer(200, Map.of("content-type", "application/json"), WHOLE);
                return;
            }
        } catch (TooLargeException impossible) {
            throw new IOException(impossible);
        }
        exchange.open(200, Map.of("content-type", "text/event-stream"));
        for (int i = 0; i < CHUNKS; i++) {
            exchange.write(CHUNK);
        }
        exchange.write(LAST);
        exchange.write(event("[DONE]"));
        exchange.finish();
    }
}
