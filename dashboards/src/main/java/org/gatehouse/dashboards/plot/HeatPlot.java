package org.gatehouse.dashboards.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.application.ColorScheme;
import javafx.scene.paint.Color;
import org.gatehouse.dashboards.format.Durations;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.dashboards.theme.Token;
import org.gatehouse.domain.query.LogHistogram;

/** How many requests took how long, over time: one column per bucket, duration on a logarithmic axis. */
public final class HeatPlot extends TimePlot {
    private static final int ROWS = 40;

    private long[][] cells = {};
    private long most = 1;

    /** Shows these distributions, one per bucket. */
    public void show(TimeAxis time, ValueAxis values, List<LogHistogram> columns) {
        cells = columns.stream().map(column -> rows(column, values)).toArray(long[][]::new);
        most = Math.max(
                1, Arrays.stream(cells).flatMapToLong(LongStream::of).max().orElse(1));
        axes(time, values);
    }

    /** The largest number of requests in one cell. */
    public long most() {
        return most;
    }

    /** The colour of a share of the fullest cell, from 0 to 1. */
    public static Color heat(double share, ColorScheme scheme) {
        // The eye is to see single slow requests beside thousands of fast ones: the root spreads the low end.
        return Token.ACCENT_SOFT.in(scheme).interpolate(Token.HEAT.in(scheme), Math.pow(share, 0.45));
    }

    private static long[] rows(LogHistogram column, ValueAxis values) {
        long[] rows = new long[ROWS];
        for (int bucket = column.firstBucket(); bucket < column.endBucket(); bucket++) {
            int row = (int) Math.floor(values.at(LogHistogram.middle(bucket)) * ROWS);
            rows[Math.clamp(row, 0, ROWS - 1)] += column.count(bucket);
        }
        return rows;
    }

    @Override
    protected void drawData(Brush brush, Frame area, TimeAxis times, ValueAxis scale, int hoveredBucket) {
        for (int column = 0; column < cells.length; column++) {
            double left = Math.rint(area.x(times.at(times.buckets().get(column))));
            double right = Math.rint(area.x(times.at(times.end(column))));
            for (int row = 0; row < ROWS; row++) {
                if (cells[column][row] > 0) {
                    double top = Math.rint(area.y((row + 1.0) / ROWS));
                    double bottom = Math.rint(area.y((double) row / ROWS));
                    double share = (double) cells[column][row] / (double) most;
                    brush.box(left, top, right - left, bottom - top, heat(share, brush.scheme()));
                }
            }
            if (column == hoveredBucket) {
                brush.down(left, area.top(), area.bottom(), Token.TEXT_MUTED);
            }
        }
    }

    @Override
    protected ReadOut readOut(TimeAxis times, ValueAxis scale, int bucket, double place) {
        int row = Math.clamp((int) (place * ROWS), 0, ROWS - 1);
        double factor = scale.to() / scale.from();
        String from = Durations.micros(scale.from() * Math.pow(factor, (double) row / ROWS));
        String to = Durations.micros(scale.from() * Math.pow(factor, (row + 1.0) / ROWS));
        long all = LongStream.of(cells[bucket]).sum();
        return new ReadOut(
                new Times(times.zone()).minute(times.buckets().get(bucket)),
                List.of(new ReadOut.Entry(Optional.empty(), from + " to " + to, Numbers.exact(cells[bucket][row]))),
                "of n = " + Numbers.exact(all));
    }
}
