package org.gatehouse.connectors.store.column;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Instants as microseconds since 1970. */
public final class Micros {
    private static final long A_SECOND = 1_000_000;
    private static final long NANOS = 1_000;

    private Micros() {}

    /**
     * Microseconds up to an instant, rounded up, so that a bound between two microseconds keeps its meaning. Instants too
     * far away for a long are the farthest ones.
     */
    public static long of(Instant instant) {
        return micros(instant, NANOS - 1);
    }

    /** The microsecond that an instant is in. */
    public static long floor(Instant instant) {
        return micros(instant, 0);
    }

    private static long micros(Instant instant, long roundingNanos) {
        long limit = Long.MAX_VALUE / A_SECOND - 1;
        long seconds = Math.clamp(instant.getEpochSecond(), -limit, limit);
        return seconds * A_SECOND + (instant.getNano() + roundingNanos) / NANOS;
    }

    /** The instant. */
    public static Instant instant(long micros) {
        return Instant.ofEpochSecond(
                Math.floorDiv(micros, A_SECOND), TimeUnit.MICROSECONDS.toNanos(Math.floorMod(micros, A_SECOND)));
    }
}
