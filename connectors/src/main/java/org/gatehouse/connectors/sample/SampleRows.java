package org.gatehouse.connectors.sample;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.invocation.Caller;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.invocation.TokenBasis;
import org.gatehouse.domain.invocation.Tokens;
import org.gatehouse.domain.price.PriceBook;
import org.gatehouse.domain.simulate.Arrivals;
import org.gatehouse.domain.simulate.Errand;
import org.gatehouse.domain.simulate.FastForward;
import org.gatehouse.domain.simulate.Outcome;
import org.gatehouse.domain.simulate.TraceRow;

/** Makes the rows of the sample, each from its number alone. Times never fall as the number rises. */
final class SampleRows {
    private static final double MALFORMED = 0.006;
    private static final double ABANDONED = 0.004;
    private static final double BAD_KEY = 0.001;
    private static final long FIRST_ID = 1_000_000_000L;
    /** Odd and without pattern, so that neighbouring rows and seeds get unrelated random numbers. */
    private static final long SCATTER = 0xD1B54A32D192ED03L;

    private static final Cost NOT_YET_PRICED = Cost.unpriced("");
    private static final Outcome UNKNOWN_KEY =
            new Outcome(401, "invalid_key", List.of(), new Timing(240, 240, TimingBasis.GATEWAY), 0);
    private static final People.Person NOBODY = new People.Person(Caller.UNKNOWN, Invocation.noTags());

    private final SampleUrl size;
    private final Rhythm rhythm;
    private final Arrivals arrivals;
    private final Targets targets;
    private final FastForward router;
    private final PriceBook prices;

    SampleRows(SampleUrl size, List<TraceRow> trace, PriceBook prices) {
        var scenario = new Scenario(size.range());
        this.size = size;
        this.rhythm = new Rhythm(size);
        this.arrivals = new Arrivals(trace);
        this.targets = new Targets(scenario.history(""));
        this.router = new FastForward(scenario.weather());
        this.prices = prices;
    }

    /** A row by its number, from 0. */
    Invocation row(long number) {
        int hour = rhythm.hourOf(number);
        int start = new SplittableRandom(size.seed() + hour).nextInt();
        var arrival = arrivals.at(start, (int) (number - rhythm.firstRowOf(hour)), rhythm.rowsIn(hour));
        Instant at = rhythm.startOf(hour).plus(arrival.micros(), ChronoUnit.MICROS);
        var random = new SplittableRandom((size.seed() * SCATTER + number) * SCATTER);
        Invocation row = row("sample-" + (FIRST_ID + number), at, arrival.row(), random);
        return row.withCost(prices.price(row));
    }

    private Invocation row(String id, Instant at, TraceRow traced, RandomGenerator random) {
        var target = targets.at(traced.service(), random.nextDouble());
        Use use = target.use();
        if (random.nextDouble() < BAD_KEY) {
            return row(id, at, use, NOBODY, Tokens.UNKNOWN, UNKNOWN_KEY);
        }
        var person = target.people().at(random.nextDouble());
        var errand = new Errand(at, use.stream(), use.outputTokens(traced), fate(random.nextDouble()));
        Outcome outcome = router.run(target.at(at), errand, random);
        return row(id, at, use, person, tokens(use, traced, outcome, random), outcome);
    }

    private static Invocation row(
            String id, Instant at, Use use, People.Person person, Tokens tokens, Outcome outcome) {
        return new Invocation(
                id,
                at,
                use.api(),
                use.endpoint(),
                use.endpoint(),
                use.stream(),
                outcome.status(),
                outcome.error(),
                person.caller(),
                person.tags(),
                tokens,
                outcome.timing(),
                NOT_YET_PRICED,
                outcome.attempts(),
                SampleKind.ID);
    }

    private static Tokens tokens(Use use, TraceRow row, Outcome outcome, RandomGenerator random) {
        return switch (outcome.status()) {
            case 200 -> use.tokens(row, outcome.outputTokens(), TokenBasis.REPORTED, random);
            // The usage part comes at the end of an answer, and this client did not wait for it.
            case 499 -> use.tokens(row, outcome.outputTokens(), TokenBasis.ESTIMATED, random);
            default -> Tokens.UNKNOWN;
        };
    }

    private static Errand.Fate fate(double share) {
        if (share < MALFORMED) {
            return Errand.Fate.MALFORMED;
        }
        return share < MALFORMED + ABANDONED ? Errand.Fate.ABANDONED : Errand.Fate.PLAIN;
    }
}
