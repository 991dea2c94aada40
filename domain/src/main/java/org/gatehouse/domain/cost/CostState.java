package org.gatehouse.domain.cost;

/** Where a dollar figure comes from. Figures of different states are never added silently. */
public enum CostState {
    /** On the provider's or platform's bill. */
    BILLED,
    /** The gateway's own estimate. */
    REPORTED,
    /** Tokens times the rows of our price book. */
    PRICED,
    /** No figure is known; counted, never 0. */
    UNPRICED
}
