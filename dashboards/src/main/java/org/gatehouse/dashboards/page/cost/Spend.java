package org.gatehouse.dashboards.page.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gatehouse.dashboards.format.Money;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.query.Grain;

/** Spend as text in plots. */
final class Spend {
    private Spend() {}

    /** A value under the pointer. */
    static String text(double dollars) {
        return Money.text(new Usd(BigDecimal.valueOf(dollars)));
    }

    /** A value on an axis. */
    static String tick(double dollars) {
        return dollars >= 1_000 || dollars == 0
                ? "$" + Numbers.tick(dollars)
                : "$"
                        + BigDecimal.valueOf(dollars)
                                .setScale(6, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString();
    }

    /** A bucket's width in words. */
    static String unit(Grain grain) {
        return switch (grain) {
            case MINUTE -> "minute";
            case FIVE_MINUTES -> "5 minutes";
            case QUARTER_HOUR -> "15 minutes";
            case HOUR -> "hour";
            case DAY -> "day";
        };
    }
}
