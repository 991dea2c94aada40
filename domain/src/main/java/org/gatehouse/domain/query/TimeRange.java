package org.gatehouse.domain.query;

import java.time.Duration;
import java.time.Instant;

/**
 * The instants {@code from <= t < to}.
 *
 * @param from first instant in the range
 * @param to first instant after the range
 */
public record TimeRange(Instant from, Instant to) {
    public TimeRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range cannot end (" + to + ") before it starts (" + from + ")");
        }
    }

    /** The range of this length that ends here. */
    public static TimeRange last(Duration length, Instant end) {
        return new TimeRange(end.minus(length), end);
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(from, to);
    }

    /** Whether the instant is in the range. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /** The range of the same length that ends where this one starts. */
    public TimeRange previous() {
        return new TimeRange(from.minus(length()), from);
    }
}
