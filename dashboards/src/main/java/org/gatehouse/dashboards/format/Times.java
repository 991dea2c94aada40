package org.gatehouse.dashboards.format;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.gatehouse.domain.query.TimeRange;

/** Instants as text in one reporting zone. */
public final class Times {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MILLI =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ENGLISH);

    private final ZoneId zone;

    public Times(ZoneId zone) {
        this.zone = zone;
    }

    /** {@code 14:05}. */
    public String clock(Instant at) {
        return CLOCK.format(at.atZone(zone));
    }

    /** {@code 7 Mar}. */
    public String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }

    /** {@code Sat 7 Mar, 14:05}. */
    public String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /** {@code 2026-03-07 14:05:09.123}; sorts as text. */
    public String milli(Instant at) {
        return MILLI.format(at.atZone(zone));
    }

    /** From when to when, for example {@code Sat 7 Mar, 14:05 to Sun 8 Mar, 14:05}. */
    public String range(TimeRange range) {
        return minute(range.from()) + " to " + minute(range.to());
    }

    /** The zone's short name at an instant, for example {@code CET}; for zones without one their id. */
    public String zone(Instant at) {
        return DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(at.atZone(zone));
    }

    /** The zone's long name, for example {@code Central European Time}. */
    public String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
