package org.gatehouse.connectors.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

/** Spreads rows over hours as offices work: busy on weekdays from 8 to 17 UTC, quiet at night and on weekends. */
final class Rhythm {
    private static final double NIGHT = 0.14;
    private static final double BUSIEST_HOUR = 12.5;
    private static final double SPREAD_HOURS = 4.2;
    private static final double WEEKEND = 0.28;

    private final Instant start;
    private final long[] firstRow;

    Rhythm(SampleUrl size) {
        start = size.range().from();
        int hours = size.days() * 24;
        double[] sum = new double[hours + 1];
        for (int hour = 0; hour < hours; hour++) {
            sum[hour + 1] = sum[hour] + weight(start.plus(Duration.ofHours(hour).plusMinutes(30)));
        }
        firstRow = new long[hours + 1];
        Arrays.setAll(firstRow, hour -> Math.round(size.rows() * sum[hour] / sum[hours]));
    }

    private static double weight(Instant middle) {
        var utc = middle.atOffset(ZoneOffset.UTC);
        double hour = utc.getHour() + utc.getMinute() / 60.0;
        double distance = (hour - BUSIEST_HOUR) / SPREAD_HOURS;
        double day = NIGHT + StrictMath.exp(-distance * distance / 2);
        boolean weekend = utc.getDayOfWeek() == DayOfWeek.SATURDAY || utc.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? day * WEEKEND : day;
    }

    /** The hour that a row falls into, from 0. */
    int hourOf(long row) {
        int found = Arrays.binarySearch(firstRow, row);
        int hour = found >= 0 ? found : -found - 2;
        while (firstRow[hour + 1] <= row) {
            hour++;
        }
        return hour;
    }

    /** The first row of an hour. */
    long firstRowOf(int hour) {
        return firstRow[hour];
    }

    /** How many rows an hour has. */
    int rowsIn(int hour) {
        return (int) (firstRow[hour + 1] - firstRow[hour]);
    }

    /** When an hour starts. */
    Instant startOf(int hour) {
        return start.plus(Duration.ofHours(hour));
    }
}
