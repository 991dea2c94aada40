package org.gatehouse.dashboards.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.dashboards.theme.Token;

/** Bars over time, each a stack of layers; the first layer is at the bottom. */
public final class StackPlot extends TimePlot {
    private static final double GAP_FROM_WIDTH = 4;

    private final DoubleFunction<String> label;
    private List<Layer> layers = List.of();
    private Inks inks = (name, scheme) -> Token.ACCENT.in(scheme);

    /** @param label a value as text, for the read-out */
    public StackPlot(DoubleFunction<String> label) {
        this.label = label;
    }

    /** Shows these layers; each has one value per bucket, none below zero. */
    public void show(TimeAxis time, ValueAxis values, List<Layer> newLayers, Inks newInks) {
        layers = List.copyOf(newLayers);
        inks = newInks;
        axes(time, values);
    }

    /** The highest stack. */
    public static double max(TimeAxis time, List<Layer> layers) {
        double max = 0;
        for (int i = 0; i < time.buckets().size(); i++) {
            int bucket = i;
            max = Math.max(
                    max,
                    layers.stream().mapToDouble(layer -> layer.value(bucket)).sum());
        }
        return max;
    }

    @Override
    protected void drawData(Brush brush, Frame area, TimeAxis times, ValueAxis scale, int hoveredBucket) {
        for (int bucket = 0; bucket < times.buckets().size(); bucket++) {
            double left = Math.rint(area.x(times.at(times.buckets().get(bucket))));
            double right = Math.rint(area.x(times.at(times.end(bucket))));
            double gap = right - left >= GAP_FROM_WIDTH ? 1 : 0;
            if (bucket == hoveredBucket) {
                brush.box(left, area.top(), right - left, area.height(), brush.color(Token.SURFACE_RAISED));
            }
            drawStack(brush, area, scale, bucket, left, right - left - gap);
        }
    }

    private void drawStack(Brush brush, Frame area, ValueAxis scale, int bucket, double x, double width) {
        double sum = 0;
        double below = Math.rint(area.bottom());
        for (Layer layer : layers) {
            sum += layer.value(bucket);
            double y = Math.rint(area.y(scale.at(sum)));
            if (below - y >= 1) {
                brush.box(x, y, Math.max(1, width), below - y, inks.of(layer.name(), brush.scheme()));
                below = y;
            }
        }
    }

    @Override
    protected ReadOut readOut(TimeAxis times, ValueAxis scale, int bucket, double place) {
        List<ReadOut.Entry> lines = new ArrayList<>();
        double sum = 0;
        for (Layer layer : layers.reversed()) {
            double value = layer.value(bucket);
            sum += value;
            if (value > 0) {
                lines.add(new ReadOut.Entry(
                        Optional.of(inks.of(layer.name(), scheme())), layer.name(), label.apply(value)));
            }
        }
        lines.add(new ReadOut.Entry(Optional.empty(), "Total", label.apply(sum)));
        return new ReadOut(new Times(times.zone()).minute(times.buckets().get(bucket)), lines, scale.unit());
    }
}
