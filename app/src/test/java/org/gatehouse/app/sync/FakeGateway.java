package org.gatehouse.app.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.ConnectorKind;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Discovery;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.gateway.UsageSource;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Caller;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.Tokens;
import org.gatehouse.domain.stop.Stop;

/** A gateway whose usage is a list that grows; it fails when told to. */
final class FakeGateway implements ConnectorKind {
    static final Gateway GATEWAY = new Gateway("fake", "fake", "fake:", "", Environment.DEVELOPMENT);
    private static final Instant START = Instant.parse("2026-11-21T06:00:00Z");

    private final List<Invocation> rows = new ArrayList<>();
    private final int pageSize;
    private int closed;
    volatile BooleanSupplier fails = () -> false;

    FakeGateway(int pageSize) {
        this.pageSize = pageSize;
    }

    synchronized void add(int count, Cost cost) {
        for (int i = 0; i < count; i++) {
            rows.add(row(rows.size(), cost));
        }
    }

    synchronized List<Invocation> rows() {
        return List.copyOf(rows);
    }

    synchronized int closed() {
        return closed;
    }

    private static Invocation row(int number, Cost cost) {
        return new Invocation(
                "id-" + number,
                START.plusMillis(number),
                ApiKind.CHAT,
                "chat",
                "chat",
                false,
                200,
                "",
                Caller.UNKNOWN,
                Invocation.noTags(),
                Tokens.of(number, 1),
                Timing.UNKNOWN,
                cost,
                List.of(),
                "fake");
    }

    private synchronized Page pull(Cursor from) throws GatewayException {
        if (fails.getAsBoolean()) {
            throw new GatewayException("the gateway does not answer; check its URL");
        }
        int at = from.position().isEmpty() ? 0 : Integer.parseInt(from.position());
        int end = Math.min(rows.size(), at + pageSize);
        return Page.of(rows.subList(at, end), new Cursor("" + end), START.plusMillis(end), end < rows.size());
    }

    @Override
    public String id() {
        return "fake";
    }

    @Override
    public String title() {
        return "Fake";
    }

    @Override
    public Connector open(Gateway gateway) {
        return new Connector() {
            @Override
            public Optional<UsageSource> usage() {
                return Optional.of((from, stop) -> pull(from));
            }

            @Override
            public Optional<Discovery> discovery() {
                return Optional.of(FakeGateway::endpoints);
            }

            @Override
            public void close() {
                synchronized (FakeGateway.this) {
                    closed++;
                }
            }
        };
    }

    private static List<Endpoint> endpoints(Stop stop) {
        return List.of(new Endpoint("chat", List.of(new Destination("a", "simulated", "simulated/a", 100)), 0));
    }
}
