package org.gatehouse.domain.cost;

/**
 * A total with its mix of states.
 *
 * @param billed sum of what is on a bill
 * @param reported sum of gateways' own estimates
 * @param priced sum of what the price book made
 * @param unpriced how many rows have no figure
 */
public record CostMix(Usd billed, Usd reported, Usd priced, long unpriced) {
    /** No rows. */
    public static final CostMix NONE = new CostMix(Usd.ZERO, Usd.ZERO, Usd.ZERO, 0);

    /** The sum of the three known states; shown only together with the mix and the unpriced count. */
    public Usd known() {
        return billed.plus(reported).plus(priced);
    }

    /** Both mixes together. */
    public CostMix plus(CostMix other) {
        return new CostMix(
                billed.plus(other.billed),
                reported.plus(other.reported),
                priced.plus(other.priced),
                unpriced + other.unpriced);
    }
}
