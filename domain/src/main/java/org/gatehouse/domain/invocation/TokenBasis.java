package org.gatehouse.domain.invocation;

/** Where token counts come from. */
public enum TokenBasis {
    /** The model's or gateway's own usage part. */
    REPORTED,
    /** Estimated from text length, because the answer carried no usage. */
    ESTIMATED,
    /** Not known; the counts mean nothing. */
    UNKNOWN
}
