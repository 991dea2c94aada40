package org.gatehouse.dashboards.page.latency;

import java.util.OptionalDouble;
import org.gatehouse.dashboards.format.Durations;
import org.gatehouse.dashboards.format.Unknown;
import org.gatehouse.dashboards.tile.Table.Cell;
import org.gatehouse.domain.query.LogHistogram;

/** Cells of durations; they are exported in milliseconds. */
final class DurationCells {
    private static final double MICROS_PER_MILLI = 1_000;
    private static final double TENTHS = 10;

    private DurationCells() {}

    static Cell of(LogHistogram histogram, Percentile percentile) {
        OptionalDouble micros = histogram.quantile(percentile.quantile());
        return micros.isPresent()
                ? Cell.of(Durations.micros(micros), millis(micros.getAsDouble()))
                : Cell.of(Unknown.DASH, Double.NaN);
    }

    private static double millis(double micros) {
        return Math.rint(micros / MICROS_PER_MILLI * TENTHS) / TENTHS;
    }
}
