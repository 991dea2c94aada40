package org.gatehouse.dashboards.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Counts and shares as text. */
public final class Numbers {
    private static final String[] UNITS = {"", "k", "M", "G", "T", "P", "E"};
    private static final int THOUSAND = 1_000;
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Numbers() {}

    /** All digits, grouped: {@code 1,234,567}. */
    public static String exact(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Three digits and a unit: {@code 987}, {@code 1.20k}, {@code 45.6M}; up to 1,000 without trailing zeros. */
    public static String compact(double count) {
        return compact(count, false);
    }

    /** The same for axes, always without trailing zeros: {@code 1.2k}. */
    public static String tick(double count) {
        return compact(count, true);
    }

    private static String compact(double count, boolean bare) {
        BigDecimal left = new BigDecimal(count).round(THREE_DIGITS);
        int unit = 0;
        while (left.abs().compareTo(BigDecimal.valueOf(THOUSAND)) >= 0 && unit < UNITS.length - 1) {
            left = left.movePointLeft(3);
            unit++;
        }
        boolean whole = bare || unit == 0;
        return (whole
                        ? plain(left)
                        : left.setScale(2 - (left.precision() - left.scale() - 1))
                                .toPlainString())
                + UNITS[unit];
    }

    /** A share between 0 and 1 as a percentage with one decimal; a trace is not shown as 0 nor as 100. */
    public static String percent(double share) {
        if (share > 0 && share < 0.0005) {
            return "<0.1%";
        }
        if (share > 0.9995 && share < 1) {
            return ">99.9%";
        }
        return decimals(share * 100, "#,##0.0") + "%";
    }

    /** A change as a share of what it was before, with its sign: {@code +12.5%}, {@code −3.0%}, {@code ±0%}. */
    public static String change(double share) {
        String size = percent(Math.abs(share));
        if (size.equals("0.0%")) {
            return "±0%";
        }
        return (share < 0 ? "−" : "+") + size;
    }

    /** With exactly so many decimals. */
    public static String fixed(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    static String decimals(double value, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
