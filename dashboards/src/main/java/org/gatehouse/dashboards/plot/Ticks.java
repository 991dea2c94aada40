package org.gatehouse.dashboards.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Round values for axes of amounts and durations. */
public final class Ticks {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    private Ticks() {}

    /** The step of a linear axis from 0 to a maximum with at most so many steps: 1, 2, 2.5 or 5 times a power of ten. */
    public static double step(double max, int most) {
        double rough = max / most;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double step : STEPS) {
            if (step * power >= rough * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** Ticks of a linear axis from 0 to the first step at or above the maximum; 0 and 1 for an empty one. */
    public static List<Tick> linear(double max, int most, DoubleFunction<String> label) {
        double top = max > 0 ? max : 1;
        double step = step(top, most);
        long steps = (long) Math.ceil(top / step - 1e-9);
        List<Tick> ticks = new ArrayList<>();
        for (long i = 0; i <= steps; i++) {
            double value = (double) i * step;
            ticks.add(new Tick(value, label.apply(value), false));
        }
        return ticks;
    }

    /** Ticks of a logarithmic axis: each power of ten in the range, and 2 and 5 times it while there are few. */
    public static List<Tick> log(double from, double to, int most, DoubleFunction<String> label) {
        List<Tick> ticks = new ArrayList<>();
        boolean dense = Math.log10(to / from) * 3 <= most;
        for (int power = (int) Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power++) {
            for (double digit : dense ? new double[] {1, 2, 5} : new double[] {1}) {
                double value = digit * Math.pow(10, power);
                if (value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9)) {
                    ticks.add(new Tick(value, label.apply(value), false));
                }
            }
        }
        return ticks;
    }
}
