package org.gatehouse.dashboards.memory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.store.Stored;

/** One counted unit: an invocation, or one attempt of it. */
record Unit(Stored stored, Optional<Attempt> attempt, boolean byAttempt) {
    static List<Unit> of(Stored stored, Basis basis) {
        Invocation row = stored.row();
        return switch (basis) {
            case ATTEMPTS ->
                row.attempts().stream()
                        .map(attempt -> new Unit(stored, Optional.of(attempt), true))
                        .toList();
            case SERVED -> row.served() ? whole(stored) : List.of();
            case BILLED -> row.cost().state() == CostState.UNPRICED ? List.of() : whole(stored);
            case REQUESTS -> whole(stored);
        };
    }

    private static List<Unit> whole(Stored stored) {
        return List.of(new Unit(stored, stored.row().deciding(), false));
    }

    Invocation row() {
        return stored.row();
    }

    int status() {
        return byAttempt ? attempt.orElseThrow().status() : row().status();
    }

    boolean served() {
        return byAttempt ? attempt.orElseThrow().served() : row().served();
    }

    Timing timing() {
        return byAttempt ? attempt.orElseThrow().timing() : row().timing();
    }

    boolean passes(Filter filter) {
        return switch (filter) {
            case Filter.All() -> true;
            case Filter.In(Dimension dimension, var values) -> values.contains(value(dimension));
            case Filter.Contains(Dimension dimension, String text) ->
                value(dimension).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
            case Filter.LatencyBetween(long from, long to) ->
                timing().latencyMicros() >= from && timing().latencyMicros() < to;
            case Filter.Rerouted() -> row().attempts().size() > 1;
            case Filter.And(var parts) -> parts.stream().allMatch(this::passes);
            case Filter.Or(var parts) -> parts.stream().anyMatch(this::passes);
            case Filter.Not(Filter part) -> !passes(part);
        };
    }

    String value(Dimension dimension) {
        return switch (dimension) {
            case Dimension.Tag(String key) -> row().tags().getOrDefault(key, "");
            case Dimension.Column column -> column(column);
        };
    }

    private String column(Dimension.Column column) {
        return switch (column) {
            case GATEWAY -> stored.gateway();
            case ENDPOINT -> row().endpoint();
            case REQUESTED_MODEL -> row().requestedModel();
            case MODEL -> attempt.map(Attempt::model).orElse("");
            case PROVIDER -> attempt.map(Attempt::provider).orElse("");
            case DESTINATION -> attempt.map(Attempt::destination).orElse("");
            case USER -> row().caller().user();
            case TEAM -> row().caller().team();
            case KEY -> row().caller().key();
            case CLIENT -> row().caller().client();
            case API -> row().api().name();
            case STATUS -> Integer.toString(status());
            case ERROR -> byAttempt ? attempt.orElseThrow().error() : row().error();
            case REASON -> attempt.map(a -> a.reason().name()).orElse("");
            case CHAIN ->
                row().attempts().stream()
                        .map(a -> a.destination() + ":" + a.status())
                        .collect(Collectors.joining(" > "));
            case TIMING_BASIS -> timing().basis().name();
            case COST_STATE -> row().cost().state().name();
        };
    }
}
