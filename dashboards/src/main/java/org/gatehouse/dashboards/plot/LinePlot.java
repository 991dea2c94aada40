package org.gatehouse.dashboards.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.scene.paint.Color;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.dashboards.format.Unknown;
import org.gatehouse.dashboards.theme.Token;

/** Lines over time, with gaps where a value is not known. */
public final class LinePlot extends TimePlot {
    private static final double WIDTH = 1.75;

    private final DoubleFunction<String> label;
    private List<Layer> lines = List.of();
    private long[] n = {};
    private Inks inks = (name, scheme) -> Token.ACCENT.in(scheme);

    /** @param label a value as text, for the read-out */
    public LinePlot(DoubleFunction<String> label) {
        this.label = label;
    }

    /** Shows these lines; {@code newN} says how many rows each bucket's values are made of. */
    public void show(TimeAxis time, ValueAxis values, List<Layer> newLines, long[] newN, Inks newInks) {
        lines = List.copyOf(newLines);
        n = newN.clone();
        inks = newInks;
        axes(time, values);
    }

    @Override
    protected void drawData(Brush brush, Frame area, TimeAxis times, ValueAxis scale, int hoveredBucket) {
        double[] xs = new double[times.buckets().size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = area.x((times.at(times.buckets().get(i)) + times.at(times.end(i))) / 2);
        }
        if (hoveredBucket >= 0) {
            brush.down(xs[hoveredBucket], area.top(), area.bottom(), Token.TEXT_MUTED);
        }
        for (Layer line : lines) {
            drawLine(brush, area, scale, xs, line);
            double value = hoveredBucket < 0 ? Double.NaN : line.value(hoveredBucket);
            if (!Double.isNaN(value)) {
                brush.dot(xs[hoveredBucket], area.y(scale.at(value)), 3.5, inks.of(line.name(), scheme()));
            }
        }
    }

    private void drawLine(Brush brush, Frame area, ValueAxis scale, double[] xs, Layer line) {
        Color color = inks.of(line.name(), brush.scheme());
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            ys[i] = area.y(scale.at(line.value(i)));
        }
        for (Stroke stroke : Stroke.of(xs, ys)) {
            stroke.draw(brush, WIDTH, color);
        }
    }

    @Override
    protected ReadOut readOut(TimeAxis times, ValueAxis scale, int bucket, double place) {
        List<ReadOut.Entry> entries = new ArrayList<>();
        for (Layer line : lines.reversed()) {
            double value = line.value(bucket);
            entries.add(new ReadOut.Entry(
                    Optional.of(inks.of(line.name(), scheme())),
                    line.name(),
                    Double.isNaN(value) ? Unknown.DASH : label.apply(value)));
        }
        return new ReadOut(
                new Times(times.zone()).minute(times.buckets().get(bucket)),
                entries,
                "n = " + Numbers.exact(bucket < n.length ? n[bucket] : 0));
    }
}
