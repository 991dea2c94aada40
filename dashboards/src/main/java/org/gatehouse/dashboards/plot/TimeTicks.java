package org.gatehouse.dashboards.plot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.domain.query.TimeRange;

/** Ticks of a time axis, on the wall clock of the reporting zone; midnight carries the day. */
public final class TimeTicks {
    private static final int[] MINUTES = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720};
    private static final int[] DAYS = {1, 2, 7, 14, 28};
    private static final int MINUTES_PER_DAY = 24 * 60;

    private TimeTicks() {}

    /** At most so many ticks; their values are epoch seconds. */
    public static List<Tick> of(TimeRange range, ZoneId zone, int most) {
        Duration rough = range.length().dividedBy(Math.max(1, most));
        for (int minutes : MINUTES) {
            if (Duration.ofMinutes(minutes).compareTo(rough) >= 0) {
                return withinDays(range, zone, minutes);
            }
        }
        for (int days : DAYS) {
            if (Duration.ofDays(days).compareTo(rough) >= 0) {
                return days(range, zone, days);
            }
        }
        return days(range, zone, (int) Math.max(DAYS[DAYS.length - 1], rough.toDays() + 1));
    }

    private static List<Tick> withinDays(TimeRange range, ZoneId zone, int minutes) {
        Times times = new Times(zone);
        List<Tick> ticks = new ArrayList<>();
        ZonedDateTime day = range.from().atZone(zone).truncatedTo(ChronoUnit.DAYS);
        // Each day is cut on its own wall clock, so that 06:00 stays 06:00 across a clock change.
        for (; day.toInstant().isBefore(range.to()); day = day.plusDays(1)) {
            Instant last = Instant.MIN;
            for (int minute = 0; minute < MINUTES_PER_DAY; minute += minutes) {
                Instant at = day.with(LocalTime.ofSecondOfDay(minute * 60L)).toInstant();
                if (range.contains(at) && at.isAfter(last)) {
                    ticks.add(new Tick(
                            (double) at.getEpochSecond(), minute == 0 ? times.day(at) : times.clock(at), minute == 0));
                    last = at;
                }
            }
        }
        return ticks;
    }

    private static List<Tick> days(TimeRange range, ZoneId zone, int days) {
        Times times = new Times(zone);
        List<Tick> ticks = new ArrayList<>();
        ZonedDateTime day = range.from().atZone(zone).truncatedTo(ChronoUnit.DAYS);
        for (; day.toInstant().isBefore(range.to()); day = day.plusDays(1)) {
            // Counted from a fixed day, so that the labels stay where they are while the range moves on.
            if (Math.floorMod(day.toLocalDate().toEpochDay(), days) == 0 && range.contains(day.toInstant())) {
                ticks.add(new Tick((double) day.toEpochSecond(), times.day(day.toInstant()), true));
            }
        }
        return ticks;
    }
}
