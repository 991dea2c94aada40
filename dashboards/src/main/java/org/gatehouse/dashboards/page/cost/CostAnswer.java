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

    /**
     * Whether the group's cost may be shown as a figure. Rows without a price beside some that are known to be free, as
     * refused ones are, do not add up to a cost of nothing.
     */
    static boolean known(Figures figures) {
        return figures.counts().all() > figures.cost().unpriced()
                && (figures.cost().unpriced() == 0
                        || figures.cost().known().amount().signum() > 0);
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

    /**
     * By what share of itself a figure changed. Empty where it was nothing before, or less than a hundredth of what it
     * is: then the range before has as good as no data, and a percentage would only say that.
     */
    static OptionalDouble change(double before, double now) {
        return before > 0 && before * 100 >= now ? OptionalDouble.of(now / before - 1) : OptionalDouble.empty();
    }
}
