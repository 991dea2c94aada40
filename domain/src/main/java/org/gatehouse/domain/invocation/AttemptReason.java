package org.gatehouse.domain.invocation;

/** Why an attempt was made at its destination. */
public enum AttemptReason {
    /** First choice, drawn by the configured percentages. */
    SPLIT,
    /** An earlier attempt at another destination failed. */
    FALLBACK,
    /** An earlier attempt at the same destination failed. */
    RETRY,
    /** Answered from a cache. */
    CACHE,
    /** Not told by the gateway. */
    UNKNOWN
}
