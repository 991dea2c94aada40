package org.gatehouse.dashboards.plot;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The axis of values of a plot.
 *
 * @param from the value at the bottom
 * @param to the value at the top
 * @param log whether equal factors, not equal differences, are equally far apart
 * @param ticks its marks
 * @param unit what the values are, for example {@code USD per hour}
 */
public record ValueAxis(double from, double to, boolean log, List<Tick> ticks, String unit) {
    private static final int LINES = 5;
    private static final int LOG_LINES = 9;

    public ValueAxis {
        ticks = List.copyOf(ticks);
    }

    /** From 0 to a round value at or above the maximum. */
    public static ValueAxis upTo(double max, DoubleFunction<String> label, String unit) {
        List<Tick> ticks = Ticks.linear(max, LINES, label);
        return new ValueAxis(0, ticks.getLast().value(), false, ticks, unit);
    }

    /** Logarithmic between two positive values. */
    public static ValueAxis log(double from, double to, DoubleFunction<String> label, String unit) {
        return new ValueAxis(from, to, true, Ticks.log(from, to, LOG_LINES, label), unit);
    }

    /** Where a value is, from 0 at the bottom to 1 at the top. */
    public double at(double value) {
        return log ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
    }
}
