package org.gatehouse.connectors.store.column;

/** What a segment knows about each row: dictionary codes, enum ordinals and numbers. */
@SuppressWarnings("EnumOrdinal") // The order is that of arrays in memory only.
public enum Field {
    GATEWAY,
    ENDPOINT,
    REQUESTED,
    USER,
    TEAM,
    KEY,
    CLIENT,
    API,
    STATUS,
    ERROR,
    SHAPE,
    TAGS,
    TIMING_BASIS,
    COST_STATE,
    TOKEN_BASIS,
    /** Microseconds, -1 when not known. */
    LATENCY,
    /** Microseconds, -1 when not known. Kept as its histogram bucket only. */
    TTFB,
    /** Picodollars. */
    COST,
    INPUT,
    OUTPUT,
    CACHE_READ,
    CACHE_WRITE,
    REASONING,
    /** An {@link Outcome} ordinal; derived. */
    OUTCOME,
    /** Histogram bucket of the latency, -1 when not known; derived. */
    LATENCY_BUCKET,
    /** Histogram bucket of the TTFB, -1 when not known; derived. */
    TTFB_BUCKET,
    /** Code of the (deciding) attempt; computed from the shape in a scan. */
    STEP,
    /** 1 for the unit that carries the tokens and the cost of its invocation; computed in a scan. */
    DECIDING;

    /** How many fields a row brings; the others are derived or computed. */
    public static final int GIVEN = OUTCOME.ordinal();

    static final int KEPT = STEP.ordinal();

    /** Its place in arrays of values by field. */
    public int index() {
        return ordinal();
    }
}
