package org.gatehouse.dashboards.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Paint;

/**
 * An unbroken part of a line, reduced to what can be seen: where several points fall into one pixel column, its first,
 * lowest, highest and last one.
 */
final class Stroke {
    private final double[] xs;
    private final double[] ys;
    private final int count;

    private Stroke(double[] xs, double[] ys, int count) {
        this.xs = xs;
        this.ys = ys;
        this.count = count;
    }

    int count() {
        return count;
    }

    double x(int point) {
        return xs[point];
    }

    double y(int point) {
        return ys[point];
    }

    /** Draws it; a single point as a dot. */
    void draw(Brush brush, double width, Paint paint) {
        if (count == 1) {
            brush.dot(xs[0], ys[0], width, paint);
        } else {
            brush.line(xs, ys, count, width, paint);
        }
    }

    /** Cuts a line at its gaps and reduces each part. Gaps are where y is not a number. */
    static List<Stroke> of(double[] xs, double[] ys) {
        List<Stroke> strokes = new ArrayList<>();
        int from = 0;
        while (from < xs.length) {
            int to = from;
            while (to < xs.length && !Double.isNaN(ys[to])) {
                to++;
            }
            if (to > from) {
                strokes.add(reduced(xs, ys, from, to));
            }
            from = to + 1;
        }
        return strokes;
    }

    private static Stroke reduced(double[] xs, double[] ys, int from, int to) {
        double[] keptXs = new double[to - from];
        double[] keptYs = new double[to - from];
        int kept = 0;
        int start = from;
        while (start < to) {
            int end = columnEnd(xs, start, to);
            for (int i = start; i < end; i++) {
                if (i == start || i == end - 1 || i == lowest(ys, start, end) || i == highest(ys, start, end)) {
                    keptXs[kept] = xs[i];
                    keptYs[kept] = ys[i];
                    kept++;
                }
            }
            start = end;
        }
        return new Stroke(keptXs, keptYs, kept);
    }

    private static int columnEnd(double[] xs, int start, int to) {
        int end = start + 1;
        while (end < to && Math.floor(xs[end]) == Math.floor(xs[start])) {
            end++;
        }
        return end;
    }

    private static int lowest(double[] ys, int start, int end) {
        int at = start;
        for (int i = start; i < end; i++) {
            at = ys[i] < ys[at] ? i : at;
        }
        return at;
    }

    private static int highest(double[] ys, int start, int end) {
        int at = start;
        for (int i = start; i < end; i++) {
            at = ys[i] > ys[at] ? i : at;
        }
        return at;
    }
}
