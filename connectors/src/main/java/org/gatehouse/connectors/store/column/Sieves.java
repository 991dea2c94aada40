package org.gatehouse.connectors.store.column;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Filter;

/** Compiles filters. */
final class Sieves {
    private final Lenses lenses;

    Sieves(Lenses lenses) {
        this.lenses = lenses;
    }

    Sieve of(Filter filter) {
        return switch (filter) {
            case Filter.All() -> Sieve.constant(true);
            case Filter.In in -> label(in.dimension(), in.values()::contains);
            case Filter.Contains(var dimension, var text) -> {
                String sought = text.toLowerCase(Locale.ROOT);
                yield label(dimension, label -> label.toLowerCase(Locale.ROOT).contains(sought));
            }
            case Filter.LatencyBetween(var from, var to) -> Sieve.between(Field.LATENCY, from, to);
            case Filter.Rerouted() -> Sieve.table(Field.SHAPE, lenses.rerouted());
            case Filter.And and -> and.parts().stream().map(this::of).reduce(Sieve.constant(true), Sieve::and);
            case Filter.Or or ->
                or.parts().stream()
                        .map(part -> of(part).not())
                        .reduce(Sieve.constant(true), Sieve::and)
                        .not();
            case Filter.Not(var part) -> of(part).not();
        };
    }

    /** The units that a basis counts. */
    Sieve of(Basis basis) {
        return switch (basis) {
            case REQUESTS, ATTEMPTS -> Sieve.constant(true);
            case SERVED -> {
                boolean[] served = new boolean[Outcome.values().length];
                served[Codes.of(Outcome.SERVED)] = true;
                yield Sieve.table(Field.OUTCOME, served);
            }
            case BILLED -> {
                boolean[] costed = new boolean[CostState.values().length];
                Arrays.fill(costed, true);
                costed[Codes.of(CostState.UNPRICED)] = false;
                yield Sieve.table(Field.COST_STATE, costed);
            }
        };
    }

    private Sieve label(Dimension dimension, Predicate<String> test) {
        Lens lens = lenses.of(dimension);
        return Sieve.table(lens.source(), lens.passing(test));
    }
}
