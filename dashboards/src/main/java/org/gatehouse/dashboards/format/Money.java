package org.gatehouse.dashboards.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostMix;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.cost.Usd;

/** Dollars as text. */
public final class Money {
    private static final BigDecimal COMPACT_FROM = new BigDecimal("100000");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal LEAST = new BigDecimal("0.000001");
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    private Money() {}

    /** Short: cents from a dollar on ({@code $1,234.56}), two digits below a cent ({@code $0.0042}). */
    public static String text(Usd usd) {
        BigDecimal amount = usd.amount();
        BigDecimal size = amount.abs();
        if (size.signum() == 0) {
            return "$0.00";
        }
        String sign = amount.signum() < 0 ? "−" : "";
        if (size.compareTo(LEAST) < 0) {
            return sign + "<$0.000001";
        }
        if (size.compareTo(CENT) < 0) {
            return sign + "$" + size.round(TWO_DIGITS).stripTrailingZeros().toPlainString();
        }
        return sign + "$" + grouped(size.setScale(size.compareTo(BigDecimal.ONE) < 0 ? 3 : 2, RoundingMode.HALF_UP));
    }

    /** Where there is little room: three digits and a unit from 100,000 dollars on, otherwise as {@link #text}. */
    public static String compact(Usd usd) {
        BigDecimal size = usd.amount().abs();
        if (size.compareTo(COMPACT_FROM) < 0) {
            return text(usd);
        }
        return (usd.amount().signum() < 0 ? "−" : "") + "$" + Numbers.compact(size.doubleValue());
    }

    /** Every digit that is known. */
    public static String exact(Usd usd) {
        BigDecimal size = usd.amount().abs();
        return (usd.amount().signum() < 0 ? "−$" : "$") + grouped(size.setScale(Math.max(2, size.scale())));
    }

    /** What one request cost; a dash where it has no figure. */
    public static String text(Cost cost) {
        return cost.state() == CostState.UNPRICED ? Unknown.DASH : text(cost.total());
    }

    /** What a total is made of, for example {@code $12.00 billed, $3.10 priced, 14 unpriced}. */
    public static String mix(CostMix mix) {
        List<String> parts = new ArrayList<>();
        add(parts, mix.billed(), "billed");
        add(parts, mix.reported(), "reported");
        add(parts, mix.priced(), "priced");
        if (mix.unpriced() > 0) {
            parts.add(Numbers.exact(mix.unpriced()) + " unpriced");
        }
        return parts.isEmpty() ? "nothing costed" : String.join(", ", parts);
    }

    private static void add(List<String> parts, Usd part, String state) {
        if (part.amount().signum() != 0) {
            parts.add(text(part) + " " + state);
        }
    }

    private static String grouped(BigDecimal amount) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount);
    }
}
