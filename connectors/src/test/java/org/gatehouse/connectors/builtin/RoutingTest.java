package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.simulate.SimulatedModel;
import org.gatehouse.domain.stats.BinomialInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutingTest {
    private static final String ERROR = "{\"error\":{\"message\":\"out of order\",\"code\":\"special\"}}";
    private static final UpstreamConfig SIMULATED =
            UpstreamConfig.simulated("simulated", List.of(new SimulatedModel(Rig.MODEL, 0, 0, 0, 0, 0)));

    @TempDir
    Path home;

    private static Destination good(int percent) {
        return new Destination("good", "simulated", Rig.MODEL, percent);
    }

    private static Destination bad(int percent) {
        return new Destination("bad", "other", "m", percent);
    }

    private static BuiltinConfig config(String otherUrl, Endpoint... endpoints) {
        return BuiltinConfig.of(List.of(SIMULATED, UpstreamConfig.openai("other", otherUrl, "")), List.of(endpoints));
    }

    private static List<String> words(Invocation row) {
        return row.attempts().stream()
                .map(a -> a.reason() + " " + a.destination() + " " + a.status() + " " + a.error())
                .toList();
    }

    @Test
    void aSplitLandsInsideItsExactIntervalOver10000Requests() throws Exception {
        int count = 10_000;
        Destination first = new Destination("first", "simulated", Rig.MODEL, 70);
        Destination second = new Destination("second", "simulated", Rig.MODEL, 30);
        Destination never = new Destination("never", "simulated", Rig.MODEL, 0);
        BuiltinConfig config = config("http://127.0.0.1:9", Rig.endpoint("chat", 0, never, first, second));
        int hits = 0;
        try (Rig rig = new Rig(home, config)) {
            String body = "{\"model\":\"chat\",\"max_tokens\":1,\"prompt\":\"a\"}";
            for (int i = 0; i < count; i++) {
                String used = rig.send(rig.post("/v1/completions", body))
                        .headers()
                        .firstValue("x-gatehouse-destination")
                        .orElseThrow();
                assertTrue(used.equals("first") || used.equals("second"), used);
                hits += used.equals("first") ? 1 : 0;
            }
            assertEquals(count, rig.rows().size());
        }
        BinomialInterval interval = BinomialInterval.exact(hits, count, 0.999);
        assertTrue(interval.contains(0.7), hits + " of " + count);
    }

    @Test
    void aDeadFirstDestinationFallsBackAndBothAttemptsAreKept() throws Exception {
        BuiltinConfig config = config(FakeUpstream.deadUrl(), Rig.endpoint("chat", 0, bad(100), good(0)));
        try (Rig rig = new Rig(home, config)) {
            for (boolean stream : new boolean[] {false, true}) {
                HttpResponse<String> response = rig.chat("chat", stream);
                assertEquals(200, response.statusCode());
                assertEquals(
                        "2",
                        response.headers().firstValue("x-gatehouse-attempts").orElseThrow());
            }
            for (Invocation row : rig.rows()) {
                assertEquals(List.of("SPLIT bad 0 connect", "FALLBACK good 200 "), words(row));
                Attempt second = row.attempts().get(1);
                assertTrue(second.offsetMicros()
                        >= row.attempts().getFirst().timing().latencyMicros());
                assertTrue(row.served());
            }
        }
    }

    @Test
    void aZeroPercentDestinationIsNeverTheFirst() throws Exception {
        BuiltinConfig config = config("http://127.0.0.1:9", Rig.endpoint("chat", 0, bad(0), good(100)));
        try (Rig rig = new Rig(home, config)) {
            for (int i = 0; i < 200; i++) {
                rig.chat("chat", false);
            }
            assertTrue(rig.rows().stream().allMatch(row -> words(row).equals(List.of("SPLIT good 200 "))));
        }
    }

    @Test
    void rateLimitsAndServerErrorsFallBackAndOtherErrorsDoNot() throws Exception {
        for (int status : new int[] {429, 500, 503, 529}) {
            assertEquals(200, statusBehind(status), "after " + status);
        }
        for (int status : new int[] {400, 401, 403, 404, 422}) {
            assertEquals(status, statusBehind(status));
        }
    }

    private int statusBehind(int status) throws IOException, InterruptedException, Exception {
        try (FakeUpstream upstream = FakeUpstream.answering(status, ERROR);
                Rig rig = new Rig(
                        home.resolve("after" + status),
                        config(upstream.url(), Rig.endpoint("chat", 0, bad(100), good(0))))) {
            HttpResponse<String> response = rig.chat("chat", true);
            assertEquals(rig.onlyRow().status(), response.statusCode());
            if (response.statusCode() != 200) {
                assertEquals(
                        "special", Rig.json(response).path("error").path("code").stringValue());
            }
            return response.statusCode();
        }
    }

    @Test
    void whenAllFailTheClientGetsTheLastErrorInItsOwnShapeWithTheTimeToWait() throws Exception {
        try (FakeUpstream upstream = FakeUpstream.answering(429, ERROR);
                Rig rig = new Rig(home, config(upstream.url(), Rig.endpoint("chat", 0, bad(100))))) {
            HttpResponse<String> response = rig.send(rig.post("/v1/messages", """
                    {"model":"chat","max_tokens":9,"messages":[{"role":"user","content":"Hello"}]}"""));
            assertEquals(429, response.statusCode());
            assertEquals("7", response.headers().firstValue("retry-after").orElseThrow());
            assertEquals(
                    "rate_limit_error",
                    Rig.json(response).path("error").path("type").stringValue());
            assertEquals(
                    "out of order",
                    Rig.json(response).path("error").path("message").stringValue());
            assertEquals("rate_limited", rig.onlyRow().error());
        }
    }

    @Test
    void aFirstTokenThatDoesNotComeInTimeFallsBack() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (FakeUpstream silent = new FakeUpstream(exchange -> never.await());
                Rig rig = new Rig(home, config(silent.url(), Rig.endpoint("chat", 50, bad(100), good(0))))) {
            assertEquals(200, rig.chat("chat", true).statusCode());
            assertEquals(List.of("SPLIT bad 0 first_token_timeout", "FALLBACK good 200 "), words(rig.onlyRow()));
            never.countDown();
        }
    }

    @Test
    void anHonestHeadWithASilentBodyIsTimedOutToo() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (FakeUpstream silent = new FakeUpstream(exchange -> {
                    FakeUpstream.stream(exchange).flush();
                    never.await();
                });
                Rig rig = new Rig(home, config(silent.url(), Rig.endpoint("chat", 50, bad(100))))) {
            assertEquals(504, rig.chat("chat", true).statusCode());
            assertEquals("first_token_timeout", rig.onlyRow().error());
            never.countDown();
        }
    }

    @Test
    void anAnswerThatIsNoneFallsBack() throws Exception {
        try (FakeUpstream odd = FakeUpstream.answering(200, "<html>");
                Rig rig = new Rig(home, config(odd.url(), Rig.endpoint("chat", 0, bad(100), good(0))))) {
            assertEquals(200, rig.chat("chat", false).statusCode());
            assertEquals(200, rig.chat("chat", true).statusCode());
            List<String> errors = rig.rows().stream()
                    .map(row -> row.attempts().getFirst().error())
                    .toList();
            assertEquals(List.of("bad_answer", "empty_answer"), errors);
        }
    }

    @Test
    void aMissingSecretIsToldByNameAndFallsBack() throws Exception {
        BuiltinConfig config = BuiltinConfig.of(
                List.of(UpstreamConfig.openai("other", "http://127.0.0.1:9", "my-key")),
                List.of(Rig.endpoint("chat", 0, bad(100))));
        try (Rig rig = new Rig(home, config)) {
            HttpResponse<String> response = rig.chat("chat", false);
            assertEquals(502, response.statusCode());
            assertTrue(response.body().contains("my-key"), response.body());
            assertEquals("no_secret", rig.onlyRow().error());
        }
    }
}
