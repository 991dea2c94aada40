package org.gatehouse.connectors.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostMix;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.TokenBasis;
import org.gatehouse.domain.invocation.Tokens;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Counts;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Figures;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.Row;
import org.gatehouse.domain.query.TokenSums;
import org.gatehouse.domain.store.Stored;

/** Answers queries row by row, as their definitions read; slow and plain. */
final class Reference {
    private final List<Stored> rows;

    Reference(List<Stored> rows) {
        this.rows = rows;
    }

    /** One thing that is counted: an invocation, or one of its attempts. */
    private record Unit(String gateway, Invocation row, Optional<Attempt> attempt, Optional<Attempt> deciding) {
        boolean served() {
            return attempt.map(Attempt::served).orElseGet(row::served);
        }

        int status() {
            return attempt.map(Attempt::status).orElseGet(row::status);
        }

        @SuppressWarnings("ReferenceEquality")
        boolean decides() {
            // By identity: two attempts of one invocation may be equal.
            return attempt.isEmpty() || attempt.get() == deciding.orElseThrow();
        }
    }

    List<Row> rows(Query query) {
        Map<Optional<Instant>, Map<List<String>, List<Unit>>> groups = new HashMap<>();
        for (Unit unit : units(query)) {
            Optional<Instant> bucket =
                    query.grain().map(grain -> grain.floor(unit.row().at(), query.zone()));
            List<String> key =
                    query.by().stream().map(dimension -> label(dimension, unit)).toList();
            groups.computeIfAbsent(bucket, any -> new HashMap<>())
                    .computeIfAbsent(key, any -> new ArrayList<>())
                    .add(unit);
        }
        List<Row> answer = new ArrayList<>();
        groups.forEach((bucket, byKey) ->
                byKey.forEach((key, units) -> answer.add(new Row(bucket, key, figures(query, units)))));
        answer.sort(Comparator.comparing((Row row) -> row.bucket().orElse(Instant.MIN))
                .thenComparing(Comparator.comparingLong(
                                (Row row) -> row.figures().counts().all())
                        .reversed())
                .thenComparing(row -> String.join("\u0000", row.key())));
        return answer;
    }

    Figures total(Query query) {
        return figures(query, units(query));
    }

    private List<Unit> units(Query query) {
        List<Unit> units = new ArrayList<>();
        for (Stored stored : rows) {
            Invocation row = stored.row();
            if (!query.range().contains(row.at())) {
                continue;
            }
            Optional<Attempt> deciding = row.deciding();
            if (query.basis() == Basis.ATTEMPTS) {
                row.attempts()
                        .forEach(attempt -> units.add(new Unit(stored.gateway(), row, Optional.of(attempt), deciding)));
            } else if (counts(query.basis(), row)) {
                units.add(new Unit(stored.gateway(), row, Optional.empty(), deciding));
            }
        }
        return units.stream().filter(unit -> passes(query.filter(), unit)).toList();
    }

    /** The rows that a listing shows. */
    List<Stored> list(Filter filter) {
        return rows.stream()
                .filter(row -> passes(
                        filter,
                        new Unit(
                                row.gateway(),
                                row.row(),
                                Optional.empty(),
                                row.row().deciding())))
                .toList();
    }

    private static boolean counts(Basis basis, Invocation row) {
        return switch (basis) {
            case SERVED -> row.served();
            case BILLED -> row.cost().state() != CostState.UNPRICED;
            case REQUESTS, ATTEMPTS -> true;
        };
    }

    private static boolean passes(Filter filter, Unit unit) {
        return switch (filter) {
            case Filter.All() -> true;
            case Filter.In(var dimension, var values) -> values.contains(label(dimension, unit));
            case Filter.Contains(var dimension, var text) ->
                label(dimension, unit).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
            case Filter.LatencyBetween(var from, var to) -> {
                OptionalLong latency = unit.row().timing().latency();
                yield latency.isPresent() && latency.getAsLong() >= from && latency.getAsLong() < to;
            }
            case Filter.Rerouted() -> unit.row().attempts().size() > 1;
            case Filter.And(var parts) -> parts.stream().allMatch(part -> passes(part, unit));
            case Filter.Or(var parts) -> parts.stream().anyMatch(part -> passes(part, unit));
            case Filter.Not(var part) -> !passes(part, unit);
        };
    }

    private static String label(Dimension dimension, Unit unit) {
        Invocation row = unit.row();
        Optional<Attempt> attempt = unit.attempt().or(unit::deciding);
        return switch (dimension) {
            case Dimension.Tag(var key) -> row.tags().getOrDefault(key, "");
            case Dimension.Column column ->
                switch (column) {
                    case GATEWAY -> unit.gateway();
                    case ENDPOINT -> row.endpoint();
                    case REQUESTED_MODEL -> row.requestedModel();
                    case MODEL -> attempt.map(Attempt::model).orElse("");
                    case PROVIDER -> attempt.map(Attempt::provider).orElse("");
                    case DESTINATION -> attempt.map(Attempt::destination).orElse("");
                    case REASON -> attempt.map(tried -> tried.reason().name()).orElse("");
                    case USER -> row.caller().user();
                    case TEAM -> row.caller().team();
                    case KEY -> row.caller().key();
                    case CLIENT -> row.caller().client();
                    case API -> row.api().name();
                    case STATUS -> Integer.toString(unit.status());
                    case ERROR -> unit.attempt().map(Attempt::error).orElseGet(row::error);
                    case CHAIN ->
                        row.attempts().stream()
                                .map(tried -> tried.destination() + ":" + tried.status())
                                .collect(Collectors.joining(" > "));
                    case TIMING_BASIS -> row.timing().basis().name();
                    case COST_STATE -> row.cost().state().name();
                };
        };
    }

    private static Figures figures(Query query, List<Unit> units) {
        Set<Measure> asked = query.measures();
        return new Figures(
                counts(units),
                asked.contains(Measure.TOKENS) ? tokens(units) : TokenSums.NONE,
                asked.contains(Measure.COST) ? cost(units) : CostMix.NONE,
                asked.contains(Measure.LATENCY) ? spread(units, true) : LogHistogram.EMPTY,
                asked.contains(Measure.TTFB) ? spread(units, false) : LogHistogram.EMPTY,
                asked.contains(Measure.REQUESTERS) ? OptionalLong.of(users(units)) : OptionalLong.empty());
    }

    private static Counts counts(List<Unit> units) {
        Counts sum = Counts.NONE;
        for (Unit unit : units) {
            boolean limited = !unit.served() && unit.status() == 429;
            boolean whole = unit.attempt().isEmpty();
            int tries = unit.row().attempts().size();
            sum = sum.plus(new Counts(
                    1,
                    unit.served() ? 1 : 0,
                    limited ? 1 : 0,
                    unit.served() || limited ? 0 : 1,
                    whole ? tries : 1,
                    whole && tries > 1 ? 1 : 0));
        }
        return sum;
    }

    private static TokenSums tokens(List<Unit> units) {
        TokenSums sum = TokenSums.NONE;
        for (Unit unit : units.stream().filter(Unit::decides).toList()) {
            Tokens tokens = unit.row().tokens();
            sum = sum.plus(new TokenSums(
                    tokens.input(),
                    tokens.output(),
                    tokens.cacheRead(),
                    tokens.cacheWrite5m() + tokens.cacheWrite1h(),
                    tokens.reasoning(),
                    tokens.basis() == TokenBasis.ESTIMATED ? 1 : 0,
                    tokens.basis() == TokenBasis.UNKNOWN ? 1 : 0));
        }
        return sum;
    }

    private static CostMix cost(List<Unit> units) {
        CostMix sum = CostMix.NONE;
        for (Unit unit : units.stream().filter(Unit::decides).toList()) {
            Cost cost = unit.row().cost();
            sum = sum.plus(
                    switch (cost.state()) {
                        case BILLED -> new CostMix(cost.total(), Usd.ZERO, Usd.ZERO, 0);
                        case REPORTED -> new CostMix(Usd.ZERO, cost.total(), Usd.ZERO, 0);
                        case PRICED -> new CostMix(Usd.ZERO, Usd.ZERO, cost.total(), 0);
                        case UNPRICED -> new CostMix(Usd.ZERO, Usd.ZERO, Usd.ZERO, 1);
                    });
        }
        return sum;
    }

    private static LogHistogram spread(List<Unit> units, boolean latency) {
        int[] byBucket = new int[LogHistogram.BUCKETS];
        for (Unit unit : units) {
            var timing = unit.attempt()
                    .map(Attempt::timing)
                    .orElseGet(() -> unit.row().timing());
            (latency ? timing.latency() : timing.ttfb()).ifPresent(micros -> byBucket[LogHistogram.bucket(micros)]++);
        }
        return LogHistogram.of(byBucket);
    }

    private static long users(List<Unit> units) {
        Set<String> users = new HashSet<>();
        units.forEach(unit -> users.add(unit.row().caller().user()));
        users.remove("");
        return users.size();
    }
}
