package org.gatehouse.connectors.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.gatehouse.connectors.builtin.journal.JournalReader;
import org.gatehouse.connectors.builtin.journal.Position;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.simulate.SimulatedModel;
import org.gatehouse.domain.stop.Stop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running gateway, a client for it, and its journal. */
final class Rig implements AutoCloseable {
    static final String MODEL = "simulated/quick";
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final long POLL_NANOS = 1_000_000;

    final BuiltinGateway gateway;
    final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path home;

    Rig(Path home, BuiltinConfig config) throws GatewayException {
        this(home, config, Map.of());
    }

    Rig(Path home, BuiltinConfig config, Map<String, String> secrets) throws GatewayException {
        this.home = home;
        gateway = BuiltinGateway.start(
                home, config.withPort(0), name -> Optional.ofNullable(secrets.get(name)), new SplittableRandom(7));
    }

    /** A gateway with one endpoint, {@code chat}, answered by a simulated model without delay. */
    static BuiltinConfig simulated() {
        return simulated(new SimulatedModel(MODEL, 0, 0, 0, 0, 0));
    }

    static BuiltinConfig simulated(SimulatedModel model) {
        return BuiltinConfig.of(
                List.of(UpstreamConfig.simulated("simulated", List.of(model))),
                List.of(endpoint("chat", 0, new Destination("one", "simulated", model.model(), 100))));
    }

    static Endpoint endpoint(String name, long firstTokenTimeoutMillis, Destination... destinations) {
        return new Endpoint(name, List.of(destinations), firstTokenTimeoutMillis);
    }

    HttpRequest.Builder post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(gateway.baseUrl() + path))
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<InputStream> open(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofInputStream());
    }

    HttpResponse<String> chat(String endpoint, boolean stream) throws IOException, InterruptedException {
        return send(post("/v1/chat/completions", chatBody(endpoint, stream)));
    }

    static String chatBody(String endpoint, boolean stream) {
        return """
                {"model":"%s","stream":%s,"messages":[{"role":"user","content":"How fast is light?"}]}""".formatted(endpoint, stream);
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    /** What the journal holds now. */
    List<Invocation> rows() throws IOException {
        return new JournalReader(home.resolve("journal"))
                .read(Position.START, Integer.MAX_VALUE, Stop.never())
                .rows();
    }

    /** The journal's only row, once it is there. */
    Invocation onlyRow() throws IOException {
        await(() -> !rowsOrFail().isEmpty());
        List<Invocation> rows = rows();
        if (rows.size() != 1) {
            throw new AssertionError("expected one row: " + rows);
        }
        return rows.getFirst();
    }

    private List<Invocation> rowsOrFail() {
        try {
            return rows();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Polls a condition that something else makes true. */
    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not happen in time");
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    @Override
    public void close() {
        gateway.close();
        http.close();
    }
}
