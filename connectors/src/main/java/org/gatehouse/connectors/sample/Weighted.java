package org.gatehouse.connectors.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Things to draw from, each as often as its weight says. */
final class Weighted<T> {
    private final List<T> things = new ArrayList<>();
    private double[] ends = {};

    /** Adds a thing and returns this. */
    Weighted<T> add(double weight, T thing) {
        ends = Arrays.copyOf(ends, ends.length + 1);
        ends[ends.length - 1] = (ends.length == 1 ? 0 : ends[ends.length - 2]) + weight;
        things.add(thing);
        return this;
    }

    /** The thing at a share, 0 to below 1, of all weight. */
    T at(double share) {
        int found = Arrays.binarySearch(ends, share * ends[ends.length - 1]);
        return things.get(found >= 0 ? found + 1 : -found - 1);
    }
}
