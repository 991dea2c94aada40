package org.gatehouse.dashboards.tile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.gatehouse.dashboards.plot.Layer;
import org.gatehouse.dashboards.plot.TimeAxis;
import org.gatehouse.dashboards.theme.SeriesColors;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Figures;
import org.gatehouse.domain.query.Row;

/** Turns an answer by time and one dimension into layers, the largest first and the small ones put together. */
public final class Series {
    private Series() {}

    /**
     * At most so many layers, the largest first; where there are more, the last one is {@link SeriesColors#REST} and holds
     * all others.
     */
    public static List<Layer> layers(Answer answer, TimeAxis time, ToDoubleFunction<Figures> value, int most) {
        Map<String, double[]> byKey = new LinkedHashMap<>();
        Map<String, Double> sums = new HashMap<>();
        for (Row row : answer.rows()) {
            int bucket = row.bucket().map(time::index).orElse(-1);
            if (bucket >= 0) {
                double part = value.applyAsDouble(row.figures());
                String key = row.key().getFirst();
                byKey.computeIfAbsent(key, ignored -> new double[time.buckets().size()])[bucket] += part;
                sums.merge(key, part, Double::sum);
            }
        }
        List<String> names = new ArrayList<>(byKey.keySet());
        names.sort(Comparator.comparingDouble((String name) -> -sums.getOrDefault(name, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        return cut(names, byKey, time.buckets().size(), most);
    }

    private static List<Layer> cut(List<String> names, Map<String, double[]> byKey, int buckets, int most) {
        Set<String> kept = new HashSet<>(names.size() <= most ? names : names.subList(0, most - 1));
        List<Layer> layers = new ArrayList<>();
        double[] rest = new double[buckets];
        for (String name : names) {
            double[] values = byKey.getOrDefault(name, rest);
            if (kept.contains(name)) {
                layers.add(new Layer(name, values));
            } else {
                for (int i = 0; i < buckets; i++) {
                    rest[i] += values[i];
                }
            }
        }
        if (kept.size() < names.size()) {
            layers.add(new Layer(SeriesColors.REST, rest));
        }
        return layers;
    }

    /** The figures of each bucket of an answer by time alone; {@link Figures#NONE} where there are no rows. */
    public static List<Figures> buckets(Answer answer, TimeAxis time) {
        Map<Integer, Figures> byBucket = new HashMap<>();
        for (Row row : answer.rows()) {
            row.bucket().ifPresent(start -> byBucket.put(time.index(start), row.figures()));
        }
        List<Figures> figures = new ArrayList<>();
        for (int i = 0; i < time.buckets().size(); i++) {
            figures.add(byBucket.getOrDefault(i, Figures.NONE));
        }
        return figures;
    }
}
