package org.gatehouse.dashboards.plot;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** One named series of values by bucket. Immutable. */
public final class Layer {
    private final String name;
    private final double[] values;

    /**
     * @param values one value per bucket; not a number where it is not known
     */
    public Layer(String name, double[] values) {
        this.name = name;
        this.values = values.clone();
    }

    /** A layer of so many buckets. */
    public static Layer of(String name, int buckets, IntToDoubleFunction value) {
        return new Layer(name, IntStream.range(0, buckets).mapToDouble(value).toArray());
    }

    /** What it is. */
    public String name() {
        return name;
    }

    /** The value of a bucket; not a number where it is not known. */
    public double value(int bucket) {
        return values[bucket];
    }

    /** The largest known value, 0 when there is none. */
    public double max() {
        double max = 0;
        for (double value : values) {
            max = value > max ? value : max;
        }
        return max;
    }
}
