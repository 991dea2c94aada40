package org.gatehouse.domain.cost;

import java.util.List;

/**
 * What one invocation cost.
 *
 * @param state where the figure comes from; with {@link CostState#UNPRICED} the total is zero and means nothing
 * @param total the figure
 * @param priceRows ids of the price rows that made a priced figure, in order; empty otherwise
 * @param note why there is no figure, or what is partial about it; empty when nothing is to be said
 */
public record Cost(CostState state, Usd total, List<String> priceRows, String note) {
    public Cost {
        priceRows = List.copyOf(priceRows);
    }

    /** No figure is known, for the reason given. */
    public static Cost unpriced(String reason) {
        return new Cost(CostState.UNPRICED, Usd.ZERO, List.of(), reason);
    }

    /** Tokens times price rows. */
    public static Cost priced(Usd total, List<String> priceRows) {
        return new Cost(CostState.PRICED, total, priceRows, "");
    }
}
