package org.gatehouse.domain.invocation;

/** Who measured a latency or TTFB, and from where to where. Values of different bases are never put in one series. */
public enum TimingBasis {
    /** The gateway: from its receipt of the request to the last (latency) or first (TTFB) byte of the body. */
    GATEWAY,
    /** The client: from sending the request. */
    CLIENT,
    /** The gateway, but TTFB is to the first stream chunk that carries content. */
    FIRST_CHUNK,
    /** Not told. */
    UNKNOWN
}
