package org.gatehouse.domain.query;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

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
        long offset = zone.getRules().getOffset(instant).getTotalSeconds();
        long width = nominal.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond() + offset, width) * width - offset);
    }

    /** The start of the bucket after the one that starts here. */
    public Instant next(Instant start, ZoneId zone) {
        ZonedDateTime local = start.atZone(zone);
        return this == DAY ? local.plusDays(1).truncatedTo(ChronoUnit.DAYS).toInstant() : start.plus(nominal);
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
