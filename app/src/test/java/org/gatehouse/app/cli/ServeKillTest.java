package org.gatehouse.app.cli;

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
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gatehouse.app.Await;
import org.gatehouse.app.Main;
import org.gatehouse.connectors.builtin.BuiltinConfig;
import org.gatehouse.connectors.builtin.BuiltinKind;
import org.gatehouse.connectors.builtin.UpstreamConfig;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.simulate.SimulatedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program is killed under load, again and again, while it also syncs into its database. */
class ServeKillTest {
    private static final int KILLS = 20;
    private static final int CLIENTS = 4;
    private static final String MODEL = "simulated/quick";
    private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    @TempDir
    Path folder;

    private final Queue<String> completed = new ConcurrentLinkedQueue<>();

    @Test
    void whatTheClientSawCompletedIsInTheStoreExactlyOnce() throws Exception {
        BuiltinConfig.of(
                        List.of(UpstreamConfig.simulated(
                                "simulated", List.of(new SimulatedModel(MODEL, 0, 0, 0, 0, 0)))),
                        List.of(new Endpoint("chat", List.of(new Destination("one", "simulated", MODEL, 100)), 0)))
                .save(BuiltinKind.home(folder));
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < KILLS; round++) {
            int before = completed.size();
            serveAndKill(before + 10 + random.nextInt(200));
            assertTrue(completed.size() > before);
        }
        assertEquals(Cli.DONE, Run.in(folder, "sync", "--once").code());
        Map<String, Long> stored = Run.in(folder, "query", "SELECT id FROM invocations", "--format", "csv")
                .out()
                .lines()
                .map(String::strip)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (String id : completed) {
            assertEquals(1, stored.get(id), () -> id + " of " + completed.size());
        }
    }

    private void serveAndKill(int afterCompleted) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--workspace",
                        folder.toString(),
                        "serve",
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            Matcher url = URL.matcher(String.valueOf(out.readLine()));
            assertTrue(url.find());
            URI chat = URI.create(url.group() + "/v1/chat/completions");
            List<Thread> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                boolean stream = i % 2 == 0;
                clients.add(Thread.ofVirtual().start(() -> callUntilDead(chat, stream)));
            }
            Await.until("enough requests", () -> completed.size() >= afterCompleted || !process.isAlive());
            process.destroyForcibly();
            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            for (Thread client : clients) {
                client.join();
            }
        }
    }

    private void callUntilDead(URI chat, boolean stream) {
        HttpRequest request = HttpRequest.newBuilder(chat)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"model\":\"chat\",\"stream\":" + stream
                        + ",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}"))
                .build();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (true) {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() == 200 && response.body().endsWith(stream ? "data: [DONE]\n\n" : "}")) {
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
