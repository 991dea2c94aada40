package org.gatehouse.domain.query;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;

/** The width of a time bucket. Buckets start on the reporting zone's wall clock, DST included. */
public enum Grain {
    MINUTE(Duration.ofMinutes(1)),
    FIVE_MINUTES(Duration.ofMinutes(5)),
    QUARTER_HOUR(Duration.ofMinutes(15)),
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1));

    private static final int BUCKETS_WANTED = 200;

    private final Duration nominal;

    Grain(Duration nominal) {
        this.nominal = nominal;
    }

    /** Its length where no clock changes. */
    public Duration nominal() {
        return nominal;
    }

    /** The start of the bucket that holds the instant. */
    public Instant floor(Instant instant, ZoneId zone) {
        if (this == DAY) {
            return instant.atZone(zone).truncatedTo(ChronoUnit.DAYS).toInstant();
        }
        // Zones are whole quarter hours off UTC, so all but hours in half-hour zones could be cut in UTC; one rule
        // for all: cut by the offset in force.
        ZoneRules rules = zone.getRules();
        Instant start = floor(instant, rules.getOffset(instant));
        // Where clocks shift by half an hour (Lord Howe Island) an hour is cut short by the shift itself.
        return this == HOUR && !rules.getOffset(start).equals(rules.getOffset(instant))
                ? rules.previousTransition(instant.plusNanos(1)).getInstant()
                : start;
    }

    private Instant floor(Instant instant, ZoneOffset offset) {
        long width = nominal.toSeconds();
        long shift = offset.getTotalSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond() + shift, width) * width - shift);
    }

    /** The start of the bucket after the one that starts here. */
    public Instant next(Instant start, ZoneId zone) {
        if (this == DAY) {
            return start.atZone(zone).plusDays(1).truncatedTo(ChronoUnit.DAYS).toInstant();
        }
        return this == HOUR ? floor(start.plus(nominal), zone) : start.plus(nominal);
    }

    /** The finest grain that cuts the range into at most about 200 buckets. */
    public static Grain fitting(TimeRange range) {
        for (Grain grain : values()) {
            if (range.length().dividedBy(grain.nominal) <= BUCKETS_WANTED) {
                return grain;
            }
        }
        return DAY;
    }
}
