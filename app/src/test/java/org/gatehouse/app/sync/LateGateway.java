package org.gatehouse.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.ConnectorKind;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Discovery;
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

/**
 * A gateway as platforms are: rows show up out of order and late, are revised afterwards, come again in every window
 * that overlaps the one before, and a third of the calls fails.
 */
final class LateGateway implements ConnectorKind {
    static final Instant START = Instant.parse("2026-11-21T06:00:00Z");
    private static final Duration LATEST = Duration.ofMinutes(30);
    private static final int PAGE = 40;

    private final Random random;
    private final Map<String, Invocation> rows = new TreeMap<>();
    private boolean sound;
    private Instant now = START;

    LateGateway(long seed) {
        random = new Random(seed);
    }

    /** Time goes by: some new rows, most of them late, and some old ones revised. */
    synchronized void goOn() {
        now = now.plus(Duration.ofMinutes(7));
        for (int i = random.nextInt(60); i > 0; i--) {
            Instant at = now.minusMillis(random.nextLong(LATEST.toMillis()));
            String id = "id-" + rows.size();
            rows.put(id, row(id, at, 200));
        }
        rows.values().stream()
                .filter(row -> row.at().isAfter(now.minus(LATEST)) && random.nextInt(5) == 0)
                .toList()
                .forEach(row -> rows.put(row.id(), row(row.id(), row.at(), 499)));
    }

    /** From now on every call is answered. */
    synchronized void recover() {
        sound = true;
    }

    synchronized List<Invocation> rows() {
        return rows.values().stream()
                .sorted(Comparator.comparing(Invocation::id))
                .toList();
    }

    private static Invocation row(String id, Instant at, int status) {
        Instant micros = Instant.ofEpochMilli(at.toEpochMilli());
        return new Invocation(
                id,
                micros,
                ApiKind.CHAT,
                "chat",
                "chat",
                false,
                status,
                status == 200 ? "" : "client_closed",
                Caller.UNKNOWN,
                Invocation.noTags(),
                Tokens.of(10, 1),
                Timing.UNKNOWN,
                new Cost(CostState.REPORTED, Usd.of("0.25"), List.of(), ""),
                List.of(),
                "late");
    }

    /** The cursor is a window, how many of its rows were handed out, and when it was begun; windows overlap. */
    private synchronized Page pull(Cursor from) throws GatewayException {
        if (!sound && random.nextInt(3) == 0) {
            throw new GatewayException("the gateway answers 503; wait");
        }
        String[] parts = (from.position().isEmpty() ? START + " 0 " + now : from.position()).split(" ", -1);
        Instant window = Instant.parse(parts[0]);
        int skip = Integer.parseInt(parts[1]);
        // What arrives while a window is read belongs to the next one, so that starts when this one was begun.
        Instant begun = skip == 0 ? now : Instant.parse(parts[2]);
        List<Invocation> due = rows.values().stream()
                .filter(row -> !row.at().isBefore(window.minus(LATEST)))
                .sorted(Comparator.comparing(Invocation::at).thenComparing(Invocation::id))
                .toList();
        List<Invocation> page = due.stream().skip(skip).limit(PAGE).toList();
        boolean more = skip + page.size() < due.size();
        String next = more ? window + " " + (skip + page.size()) + " " + begun : begun + " 0 " + begun;
        return new Page(page, new Cursor(next), Optional.of(now.minus(LATEST)), more, List.of());
    }

    @Override
    public String id() {
        return "late";
    }

    @Override
    public String title() {
        return "Late";
    }

    @Override
    public Connector open(Gateway gateway) {
        return new Connector() {
            @Override
            public Optional<UsageSource> usage() {
                return Optional.of((Cursor from, Stop stop) -> pull(from));
            }

            @Override
            public Optional<Discovery> discovery() {
                return Optional.empty();
            }

            @Override
            public void close() {}
        };
    }
}
