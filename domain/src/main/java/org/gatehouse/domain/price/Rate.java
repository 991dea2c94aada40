package org.gatehouse.domain.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The price of one kind of token, by the size of the whole input. All tokens of a request are charged at the tier that
 * its input reaches, not only those above the step; providers with long-context prices charge so.
 *
 * @param pico picodollars (10<sup>-12</sup> USD) for one token below the first step; as a number the same as millionths
 *     of a dollar for a million tokens
 * @param tiers steps, rising
 */
public record Rate(long pico, List<Tier> tiers) {
    private static final int DECIMALS = 6;

    public Rate {
        tiers = List.copyOf(tiers);
        for (int i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).above() <= tiers.get(i - 1).above()) {
                throw new IllegalArgumentException("tiers must rise: " + tiers);
            }
        }
        if (pico < 0 || tiers.stream().anyMatch(tier -> tier.pico() < 0)) {
            throw new IllegalArgumentException("a price cannot be negative: " + pico + ", " + tiers);
        }
    }

    /**
     * One price whatever the size, in dollars for a million tokens.
     *
     * @throws ArithmeticException when it has more than six decimals or is above 9.2 billion dollars
     */
    public static Rate perMillion(BigDecimal dollars) {
        return new Rate(picoPerToken(dollars), List.of());
    }

    /** Picodollars for one token, from dollars for a million; exact, or an {@link ArithmeticException}. */
    public static long picoPerToken(BigDecimal dollarsPerMillion) {
        return dollarsPerMillion
                .setScale(DECIMALS, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }

    /** Dollars for a million tokens below the first step. */
    public BigDecimal dollarsPerMillion() {
        return BigDecimal.valueOf(pico, DECIMALS).stripTrailingZeros();
    }

    /** Picodollars for one token of a request with this much input. */
    public long picoFor(long inputTokens) {
        long reached = pico;
        for (Tier tier : tiers) {
            if (inputTokens > tier.above()) {
                reached = tier.pico();
            }
        }
        return reached;
    }

    /**
     * A step.
     *
     * @param above input tokens that a request must exceed
     * @param pico picodollars for one token from there on
     */
    public record Tier(long above, long pico) {}
}
