package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.gatehouse.connectors.builtin.journal.JournalReader;
import org.gatehouse.connectors.builtin.journal.Position;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int KILLS = 20;
    private static final int CLIENTS = 8;

    @TempDir
    Path home;

    private final Queue<String> completed = new ConcurrentLinkedQueue<>();

    @Test
    void whatTheClientSawCompletedIsInTheJournalOnceAfterEachKill() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < KILLS; round++) {
            int before = completed.size();
            serveAndKill(before + 20 + random.nextInt(400));
            assertTrue(completed.size() > before);
        }
        Map<String, Integer> journaled = new HashMap<>();
        var batch = new JournalReader(home.resolve("journal")).read(Position.START, Integer.MAX_VALUE, Stop.never());
        batch.rows().forEach(row -> journaled.merge(row.id(), 1, Integer::sum));
        for (String id : completed) {
            assertEquals(1, journaled.get(id), () -> id + " of " + completed.size() + "; " + batch.remarks());
        }
    }

    private void serveAndKill(int afterCompleted) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillTarget.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            String url = "http://127.0.0.1:" + out.readLine() + "/v1/chat/completions";
            List<Thread> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                boolean stream = i % 2 == 0;
                clients.add(Thread.ofVirtual().start(() -> callUntilDead(url, stream)));
            }
            Rig.await(() -> completed.size() >= afterCompleted || !process.isAlive());
            process.destroyForcibly();
            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            for (Thread client : clients) {
                client.join();
            }
        }
    }

    private void callUntilDead(String url, boolean stream) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Rig.chatBody("chat", stream)))
                .build();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (true) {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                boolean whole = stream
                        ? response.body().endsWith("data: [DONE]\n\n")
                        : response.body().endsWith("}");
                if (response.statusCode() == 200 && whole) {
                    completed.add(response.headers()
                            .firstValue("x-gatehouse-invocation-id")
                            .orElseThrow());
                }
            }
        } catch (IOException dead) {
            // The process was killed, as it should be.
            return;
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
