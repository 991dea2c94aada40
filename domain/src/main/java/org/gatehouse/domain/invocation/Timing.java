package org.gatehouse.domain.invocation;

import java.util.OptionalLong;

/**
 * How long something took, in microseconds; shown in milliseconds.
 *
 * @param latencyMicros from receipt of the request to the last byte, or {@link #NOT_KNOWN}
 * @param ttfbMicros from receipt of the request to the first body byte, or {@link #NOT_KNOWN}. A TTFB equal to the
 *     whole latency of a stream is not a fact: connectors pass {@link #NOT_KNOWN} then
 * @param basis who measured it
 */
public record Timing(long latencyMicros, long ttfbMicros, TimingBasis basis) {
    /** Stands for a duration that is not known. */
    public static final long NOT_KNOWN = -1;

    /** Nothing is known. */
    public static final Timing UNKNOWN = new Timing(NOT_KNOWN, NOT_KNOWN, TimingBasis.UNKNOWN);

    public Timing {
        if (latencyMicros < NOT_KNOWN || ttfbMicros < NOT_KNOWN) {
            throw new IllegalArgumentException("negative duration: " + latencyMicros + ", " + ttfbMicros);
        }
    }

    /** Latency in microseconds, if known. */
    public OptionalLong latency() {
        return latencyMicros == NOT_KNOWN ? OptionalLong.empty() : OptionalLong.of(latencyMicros);
    }

    /** TTFB in microseconds, if known. */
    public OptionalLong ttfb() {
        return ttfbMicros == NOT_KNOWN ? OptionalLong.empty() : OptionalLong.of(ttfbMicros);
    }
}
