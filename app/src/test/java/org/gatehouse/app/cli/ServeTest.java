package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatehouse.app.Await;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that meet a workspace which is open already. */
class ServeTest {
    private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final String BODY = "{\"model\":\"chat\",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String url() {
        Await.until(
                "served",
                () -> URL.matcher(out.toString(StandardCharsets.UTF_8)).find());
        Matcher matcher = URL.matcher(out.toString(StandardCharsets.UTF_8));
        assertTrue(matcher.find());
        return matcher.group();
    }

    private String count() {
        return Run.in(folder, "query", "SELECT count(*) AS N FROM invocations", "--format", "csv")
                .out();
    }

    private static String id(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/v1/chat/completions"))
                    .header("content-type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(BODY))
                    .build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, response.statusCode(), response.body());
            return response.headers().firstValue("x-gatehouse-invocation-id").orElseThrow();
        }
    }

    @Test
    void requestsAreSeenByQueriesWhileItServesAndAfterItEnded() throws Exception {
        var stop = new Stop();
        var code = new AtomicInteger(-1);
        Thread serving = Thread.ofVirtual()
                .start(() -> code.set(Cli.run(
                        List.of("serve", "--port", "0", "-w", folder.toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        stop,
                        (opening, ended) -> 42)));
        String id = id(url());
        Await.until("in the store", () -> count().contains("\n1\r"));
        assertTrue(Run.in(folder, "query", "SELECT id FROM invocations", "--format", "csv")
                .out()
                .contains(id));
        assertEquals(Cli.FAILED, Run.in(folder, "serve").code());
        assertEquals(Cli.FAILED, Run.in(folder).code());
        assertTrue(Run.in(folder, "doctor").out().contains("serves on"));
        assertTrue(Run.in(folder, "key", "create", "k").out().startsWith("gh-"));
        id(url());
        stop.stop();
        serving.join();
        assertEquals(Cli.DONE, code.get());
        assertEquals("N\r\n2\r\n", count());
    }
}
