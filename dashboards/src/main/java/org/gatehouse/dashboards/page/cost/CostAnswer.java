package org.gatehouse.dashboards.page.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import org.gatehouse.domain.cost.CostMix;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.query.Figures;

/** Arithmetic on the cost of a group. */
final class CostAnswer {
    private CostAnswer() {}

    /** Known cost as a number, for plots. */
    static double dollars(Figures figures) {
        return figures.cost().known().amount().doubleValue();
    }

    /** Whether any row of the group has a figure. */
    static boolean known(Figures figures) {
        return figures.counts().all() > figures.cost().unpriced();
    }

    /** Known cost per thousand of the rows that have a figure. */
    static Usd perThousand(CostMix mix, long rows) {
        long costed = rows - mix.unpriced();
        return costed <= 0
                ? Usd.ZERO
                : new Usd(mix.known()
                        .amount()
                        .multiply(BigDecimal.valueOf(1_000))
                        .divide(BigDecimal.valueOf(costed), MathContext.DECIMAL64));
    }

    /** By what share of itself a figure changed; empty where it was nothing before. */
    static OptionalDouble change(double before, double now) {
        return before > 0 ? OptionalDouble.of(now / before - 1) : OptionalDouble.empty();
    }
}
