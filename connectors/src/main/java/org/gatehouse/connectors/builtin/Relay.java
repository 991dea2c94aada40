package org.gatehouse.connectors.builtin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;
import org.gatehouse.connectors.builtin.http.ClientGoneException;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.traffic.Routing;

/** Chooses destinations and tries them in order until one answers. */
final class Relay implements AutoCloseable {
    private static final int CLIENT_CLOSED = 499;
    private static final String CLIENT_LEFT = "client_left";

    private final RandomGenerator random;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("gateway-first-token").factory());

    Relay(RandomGenerator random) {
        this.random = random;
    }

    /** Gets the client an answer, or the last destination's error. */
    void run(Conversation with, Endpoint endpoint, Live live) throws ClientGoneException {
        List<Destination> order = Routing.order(endpoint, random);
        AttemptReason reason = AttemptReason.SPLIT;
        for (int i = 0; i < order.size(); i++) {
            AttemptLog log = new AttemptLog(with.draft(), order.get(i), reason);
            Optional<Failure> failure = attempt(with, log, endpoint, live);
            if (failure.isEmpty()) {
                return;
            }
            log.end(failure.get().status(), failure.get().error());
            if (!failure.get().fallsBack() || i == order.size() - 1) {
                fail(with, log, failure.get());
                return;
            }
            reason = AttemptReason.FALLBACK;
        }
    }

    private Optional<Failure> attempt(Conversation with, AttemptLog log, Endpoint endpoint, Live live)
            throws ClientGoneException {
        Destination destination = log.destination();
        Upstream upstream = live.upstream(destination.provider()).orElseThrow();
        Optional<Wire> wire = Wire.between(with.call().api(), upstream.kind());
        if (wire.isEmpty()) {
            return Optional.of(Failure.none(
                    Failure.UNSUPPORTED,
                    destination.name() + " does not offer this API; call an endpoint with another destination."));
        }
        Stop stop = new Stop();
        try (FirstToken first = new FirstToken(endpoint.firstTokenTimeoutMillis(), stop, timer);
                Stop.Handle _ = with.client().whenLeft(stop)) {
            return new AttemptRun(with, log, wire.get(), first, stop).run(upstream);
        } catch (ClientGoneException gone) {
            log.end(0, CLIENT_LEFT);
            with.ended(CLIENT_CLOSED, CLIENT_LEFT);
            throw gone;
        }
    }

    private static void fail(Conversation with, AttemptLog log, Failure failure) throws ClientGoneException {
        Map<String, String> headers = new HashMap<>(failure.headers());
        headers.putAll(log.headers());
        headers.put("content-type", "application/json");
        with.draft().firstByte();
        with.ended(failure.clientStatus(), failure.error());
        byte[] body = failure.clientBody(with.call().api());
        with.capture().answer(body);
        with.client().answer(failure.clientStatus(), headers, body);
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
