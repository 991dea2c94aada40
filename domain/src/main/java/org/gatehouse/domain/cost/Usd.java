package org.gatehouse.domain.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of US dollars.
 *
 * <p>Prices are quoted per million tokens with at most six decimals, so the price of one token is a whole number of
 * picodollars (10<sup>-12</sup> USD) and every row's cost is exact in them.
 */
public record Usd(BigDecimal amount) implements Comparable<Usd> {
    /** Nothing, known to be nothing. */
    public static final Usd ZERO = new Usd(BigDecimal.ZERO);

    private static final int PICO_SCALE = 12;

    public Usd {
        amount = amount.stripTrailingZeros();
    }

    /** From dollars as text, for example {@code "0.25"}. */
    public static Usd of(String dollars) {
        return new Usd(new BigDecimal(dollars));
    }

    /** From picodollars. */
    public static Usd ofPico(long pico) {
        return new Usd(BigDecimal.valueOf(pico, PICO_SCALE));
    }

    /**
     * In picodollars; amounts finer than that are rounded half to even.
     *
     * @throws ArithmeticException above 9.2 million dollars, which no single row can cost
     */
    public long pico() {
        return amount.setScale(PICO_SCALE, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .longValueExact();
    }

    /** The sum. */
    public Usd plus(Usd other) {
        return new Usd(amount.add(other.amount));
    }

    @Override
    public int compareTo(Usd other) {
        return amount.compareTo(other.amount);
    }
}
