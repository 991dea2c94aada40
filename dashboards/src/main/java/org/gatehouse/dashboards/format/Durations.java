package org.gatehouse.dashboards.format;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Durations as text: milliseconds below a second, then seconds, minutes and hours. */
public final class Durations {
    private static final double MICROS_PER_MILLI = 1_000;
    private static final double MICROS_PER_SECOND = 1_000_000;
    private static final double TEN = 9.995;
    private static final double HUNDRED = 99.95;
    private static final int MINUTE = 60;

    private Durations() {}

    /** Microseconds, for example {@code 850 µs}, {@code 4.20 ms}, {@code 310 ms}, {@code 1.24 s}, {@code 2m 05s}. */
    public static String micros(double micros) {
        if (micros < MICROS_PER_MILLI - 0.5) {
            return Math.round(micros) + " µs";
        }
        double millis = micros / MICROS_PER_MILLI;
        if (millis < MICROS_PER_MILLI - 0.5) {
            return three(millis) + " ms";
        }
        double seconds = micros / MICROS_PER_SECOND;
        return seconds < 2 * MINUTE ? three(seconds) + " s" : ago(Duration.ofMillis(Math.round(millis)));
    }

    /** The same for axes: without trailing zeros, and plain 0. */
    public static String tick(double micros) {
        return micros == 0 ? "0" : micros(micros).replaceFirst("\\.0+ ", " ").replaceFirst("(\\.\\d*[1-9])0+ ", "$1 ");
    }

    /** The same, or a dash where it is not known. */
    public static String micros(OptionalDouble micros) {
        return micros.isPresent() ? micros(micros.getAsDouble()) : Unknown.DASH;
    }

    /** The same, or a dash where it is not known. */
    public static String micros(OptionalLong micros) {
        return micros.isPresent() ? micros((double) micros.getAsLong()) : Unknown.DASH;
    }

    /** The two largest units of a longer time, for example {@code 45s}, {@code 2m 05s}, {@code 3h 20m}, {@code 2d 4h}. */
    public static String ago(Duration time) {
        if (time.toMinutes() < 1) {
            return time.toSeconds() + "s";
        }
        if (time.toHours() < 1) {
            return String.format(Locale.ROOT, "%dm %02ds", time.toMinutes(), time.toSecondsPart());
        }
        if (time.toDays() < 1) {
            return String.format(Locale.ROOT, "%dh %02dm", time.toHours(), time.toMinutesPart());
        }
        return time.toDays() + "d " + time.toHoursPart() + "h";
    }

    private static String three(double value) {
        return Numbers.decimals(value, value < TEN ? "0.00" : value < HUNDRED ? "0.0" : "0");
    }
}
