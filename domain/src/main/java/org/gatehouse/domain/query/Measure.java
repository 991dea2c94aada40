package org.gatehouse.domain.query;

/** What to compute for each group. Counts by outcome always come along. */
public enum Measure {
    /** Token sums by kind. */
    TOKENS,
    /** Cost with its mix of states. */
    COST,
    /** The distribution of latency. */
    LATENCY,
    /** The distribution of TTFB. */
    TTFB,
    /** How many different users, exactly. */
    REQUESTERS
}
