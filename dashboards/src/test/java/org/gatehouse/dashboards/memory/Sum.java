package org.gatehouse.dashboards.memory;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostMix;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.invocation.TokenBasis;
import org.gatehouse.domain.invocation.Tokens;
import org.gatehouse.domain.query.Counts;
import org.gatehouse.domain.query.Figures;
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.TokenSums;

/** Adds up units of one group. */
final class Sum {
    private final Set<Measure> measures;
    private final int[] latency = new int[LogHistogram.BUCKETS];
    private final int[] ttfb = new int[LogHistogram.BUCKETS];
    private final Set<String> users = new HashSet<>();
    private Counts counts = Counts.NONE;
    private TokenSums tokens = TokenSums.NONE;
    private CostMix cost = CostMix.NONE;

    Sum(Set<Measure> measures) {
        this.measures = measures;
    }

    void add(Unit unit) {
        boolean limited = unit.status() == 429;
        long attempts = unit.byAttempt() ? 1 : unit.row().attempts().size();
        counts = counts.plus(new Counts(
                1,
                unit.served() ? 1 : 0,
                limited ? 1 : 0,
                unit.served() || limited ? 0 : 1,
                attempts,
                !unit.byAttempt() && attempts > 1 ? 1 : 0));
        unit.timing().latency().ifPresent(micros -> latency[LogHistogram.bucket(micros)]++);
        unit.timing().ttfb().ifPresent(micros -> ttfb[LogHistogram.bucket(micros)]++);
        users.add(unit.row().caller().user());
        tokens = tokens.plus(sums(unit.row().tokens()));
        cost = cost.plus(mix(unit.row().cost()));
    }

    Figures figures() {
        return new Figures(
                counts,
                measures.contains(Measure.TOKENS) ? tokens : TokenSums.NONE,
                measures.contains(Measure.COST) ? cost : CostMix.NONE,
                measures.contains(Measure.LATENCY) ? LogHistogram.of(latency) : LogHistogram.EMPTY,
                measures.contains(Measure.TTFB) ? LogHistogram.of(ttfb) : LogHistogram.EMPTY,
                measures.contains(Measure.REQUESTERS) ? OptionalLong.of(users.size()) : OptionalLong.empty());
    }

    private static TokenSums sums(Tokens t) {
        return new TokenSums(
                t.input(),
                t.output(),
                t.cacheRead(),
                t.cacheWrite5m() + t.cacheWrite1h(),
                t.reasoning(),
                t.basis() == TokenBasis.ESTIMATED ? 1 : 0,
                t.known() ? 0 : 1);
    }

    private static CostMix mix(Cost cost) {
        return switch (cost.state()) {
            case BILLED -> new CostMix(cost.total(), Usd.ZERO, Usd.ZERO, 0);
            case REPORTED -> new CostMix(Usd.ZERO, cost.total(), Usd.ZERO, 0);
            case PRICED -> new CostMix(Usd.ZERO, Usd.ZERO, cost.total(), 0);
            case UNPRICED -> new CostMix(Usd.ZERO, Usd.ZERO, Usd.ZERO, 1);
        };
    }
}
