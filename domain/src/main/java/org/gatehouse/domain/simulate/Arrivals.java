package org.gatehouse.domain.simulate;

import java.util.Comparator;
import java.util.List;

/**
 * Fits a recorded hour to any number of requests an hour. Fewer than recorded: the recording is thinned evenly. More:
 * each recorded request stands for several, spread evenly up to the next one. Each hour starts elsewhere in the
 * recording, so that no two are alike. The recording is stretched to fill the whole hour.
 */
public final class Arrivals {
    private static final double HOUR_MICROS = 3_600_000_000.0;

    private final List<TraceRow> rows;
    private final double[] offsets;

    /**
     * Takes a recording of about an hour.
     *
     * @throws IllegalArgumentException without rows
     */
    public Arrivals(List<TraceRow> recording) {
        if (recording.isEmpty()) {
            throw new IllegalArgumentException("a trace needs rows");
        }
        rows = recording.stream()
                .sorted(Comparator.comparingLong(TraceRow::offsetMicros))
                .toList();
        double first = rows.getFirst().offsetMicros();
        double length = rows.getLast().offsetMicros() - first;
        // The gap from the last request round to the first is taken to be an average one.
        double stretch = HOUR_MICROS / Math.max(1, length + length / rows.size());
        offsets = rows.stream()
                .mapToDouble(row -> (row.offsetMicros() - first) * stretch)
                .toArray();
    }

    /**
     * The k-th of n requests in an hour. For a fixed start, times never fall as k rises.
     *
     * @param start where in the recording the hour starts, any number
     * @param k 0 to n - 1
     */
    public Arrival at(int start, int k, int n) {
        long scaled = (long) k * rows.size();
        int base = Math.floorMod(start, rows.size());
        int index = base + (int) (scaled / n);
        double part = n > rows.size() ? (double) (scaled % n) / n : 0;
        double here = unrolled(index);
        double micros = here + part * (unrolled(index + 1) - here) - offsets[base];
        return new Arrival((long) micros, rows.get(index % rows.size()));
    }

    private double unrolled(int index) {
        int rounds = index / offsets.length;
        return offsets[index % offsets.length] + HOUR_MICROS * rounds;
    }

    /**
     * A request to be made.
     *
     * @param micros from the start of the hour, below one hour
     * @param row what it carries
     */
    public record Arrival(long micros, TraceRow row) {}
}
