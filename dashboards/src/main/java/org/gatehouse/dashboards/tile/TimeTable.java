package org.gatehouse.dashboards.tile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.dashboards.format.Unknown;
import org.gatehouse.dashboards.plot.Layer;

/** The table twin of a plot over time: one row per bucket, one column per layer. */
public final class TimeTable {
    private TimeTable() {}

    /** The table; newest buckets come first. */
    public static Table of(Asked asked, List<Layer> layers, DoubleFunction<String> text) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column("From (" + asked.scope().zone().getId() + ")", Table.Kind.TEXT));
        layers.forEach(layer ->
                columns.add(new Table.Column(layer.name().isEmpty() ? "(none)" : layer.name(), Table.Kind.NUMBER)));
        List<Instant> buckets = asked.timeAxis().buckets();
        Times times = new Times(asked.scope().zone());
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int i = buckets.size() - 1; i >= 0; i--) {
            List<Table.Cell> row = new ArrayList<>();
            row.add(Table.Cell.of(times.milli(buckets.get(i)).substring(0, 16)));
            for (Layer layer : layers) {
                double value = layer.value(i);
                row.add(Table.Cell.of(Double.isNaN(value) ? Unknown.DASH : text.apply(value), value));
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }
}
