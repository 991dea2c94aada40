package org.gatehouse.connectors.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Caller;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.invocation.TokenBasis;
import org.gatehouse.domain.invocation.Tokens;
import org.gatehouse.domain.query.TimeRange;

/** Invocations with every oddity that is allowed, reproducibly. */
final class RandomRows {
    private static final int[] STATUSES = {200, 200, 200, 200, 201, 301, 400, 429, 499, 500, 503};
    private static final int[] ATTEMPT_STATUSES = {0, 200, 200, 429, 500, 503};

    private final RandomGenerator random;
    private final TimeRange range;
    private int made;

    RandomRows(RandomGenerator random, TimeRange range) {
        this.random = random;
        this.range = range;
    }

    /** A row with a new id. */
    Invocation next() {
        made++;
        return next("id-" + made);
    }

    /** New rows. */
    List<Invocation> next(int count) {
        List<Invocation> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(next());
        }
        return rows;
    }

    private Invocation next(String id) {
        long micros = random.nextLong(range.length().toMillis() * 1_000);
        // Many gateways tell seconds only, so that many rows share a time.
        long at = random.nextInt(3) == 0 ? micros / 1_000_000 * 1_000_000 : micros;
        return at(id, range.from().plus(Duration.ofNanos(at * 1_000)));
    }

    /** A row with this id and time. */
    Invocation at(String id, Instant at) {
        int status = STATUSES[random.nextInt(STATUSES.length)];
        List<Attempt> attempts = attempts();
        return new Invocation(
                id,
                at,
                pick(ApiKind.values()),
                word("endpoint", 4),
                word("model", 5),
                random.nextBoolean(),
                status,
                status < 400 && random.nextInt(8) > 0 ? "" : word("error", 3),
                new Caller(word("user", 9), word("team", 3), word("key", 4), word("client", 3)),
                tags(),
                tokens(),
                timing(),
                cost(),
                attempts,
                word("source", 2));
    }

    /** The same invocation as its gateway tells it later: all but id and time may differ. */
    Invocation revised(Invocation row) {
        return at(row.id(), row.at());
    }

    private List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        int count = Math.max(0, random.nextInt(6) - 2);
        for (int i = 0; i < count; i++) {
            int status = ATTEMPT_STATUSES[random.nextInt(ATTEMPT_STATUSES.length)];
            attempts.add(new Attempt(
                    pick(AttemptReason.values()),
                    word("destination", 4),
                    word("provider", 3),
                    word("model", 5),
                    status,
                    status == 200 && random.nextInt(9) > 0 ? "" : word("error", 3),
                    random.nextLong(1_000_000),
                    timing()));
        }
        return attempts;
    }

    private Tokens tokens() {
        if (random.nextInt(5) == 0) {
            return Tokens.UNKNOWN;
        }
        long input = random.nextInt(9) == 0 ? random.nextLong(5_000_000_000L) : random.nextLong(2_000);
        long read = random.nextLong(input / 4 + 1);
        long write = random.nextLong(input / 4 + 1);
        long output = random.nextLong(500);
        TokenBasis basis = random.nextInt(4) == 0 ? TokenBasis.ESTIMATED : TokenBasis.REPORTED;
        return new Tokens(
                input,
                output,
                read,
                write,
                random.nextLong(input / 4 + 1),
                output / 2,
                1,
                2,
                random.nextLong(9),
                basis);
    }

    private Timing timing() {
        return new Timing(duration(), duration(), pick(TimingBasis.values()));
    }

    private long duration() {
        return switch (random.nextInt(9)) {
            case 0 -> Timing.NOT_KNOWN;
            case 1 -> random.nextLong(10);
            case 2 -> random.nextLong(400_000_000_000L);
            default -> random.nextLong(60_000_000);
        };
    }

    private Cost cost() {
        CostState state = pick(CostState.values());
        if (state == CostState.UNPRICED) {
            return Cost.unpriced(word("why", 3));
        }
        // Large ones, whose plain sum in picodollars would not fit a long.
        long pico = random.nextInt(5) == 0 ? Long.MAX_VALUE - random.nextInt(9) : random.nextLong(9_000_000_000_000L);
        List<String> prices = state == CostState.PRICED ? List.of(word("price", 5), "second") : List.of();
        return new Cost(state, Usd.ofPico(random.nextInt(9) == 0 ? -pico : pico), prices, word("note", 2));
    }

    private SortedMap<String, String> tags() {
        SortedMap<String, String> tags = new TreeMap<>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            tags.put("tag" + random.nextInt(3), word("value \"quoted\" é", 3));
        }
        return tags;
    }

    /** A word of a small set; sometimes empty, as where a gateway does not tell. */
    private String word(String kind, int different) {
        int which = random.nextInt(different + 1);
        return which == 0 ? "" : kind + "-" + which;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
