package org.gatehouse.dashboards.page.latency;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.format.Durations;
import org.gatehouse.dashboards.plot.Layer;
import org.gatehouse.dashboards.plot.LinePlot;
import org.gatehouse.dashboards.plot.TimeAxis;
import org.gatehouse.dashboards.plot.ValueAxis;
import org.gatehouse.dashboards.tile.Asked;
import org.gatehouse.dashboards.tile.Explanation;
import org.gatehouse.dashboards.tile.Legend;
import org.gatehouse.dashboards.tile.Series;
import org.gatehouse.dashboards.tile.Table;
import org.gatehouse.dashboards.tile.TileBody;
import org.gatehouse.dashboards.tile.TileContext;
import org.gatehouse.dashboards.tile.TileKind;
import org.gatehouse.dashboards.tile.TimeTable;
import org.gatehouse.domain.query.Figures;
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.query.Query;

/** p50, p90, p95 and p99 of one duration over time. */
public final class PercentilesOverTime implements TileKind {
    /** Latency over time. */
    public static final TileKind LATENCY = new PercentilesOverTime(Clocked.LATENCY);

    /** TTFB over time. */
    public static final TileKind TTFB = new PercentilesOverTime(Clocked.TTFB);

    private static final double HEIGHT = 250;

    private final Clocked clocked;

    private PercentilesOverTime(Clocked clocked) {
        this.clocked = clocked;
    }

    @Override
    public String id() {
        return clocked.name().toLowerCase(Locale.ROOT) + "-over-time";
    }

    @Override
    public String title() {
        return clocked.title() + " over time";
    }

    @Override
    public List<Query> questions(Scope scope) {
        return List.of(scope.query().measuring(clocked.measure()).every(scope.grain()));
    }

    @Override
    public TileBody body(TileContext context) {
        return new Body();
    }

    @Override
    public Table table(Asked asked) {
        return TimeTable.of(asked, lines(asked), Durations::micros);
    }

    @Override
    public Explanation explain(Asked asked) {
        return Explanation.of(
                clocked.title() + " runs " + clocked.definition()
                        + ". Each point is the percentile (nearest rank, within 1%) of the requests that began in its"
                        + " bucket; where they are too few for it, the line has a gap.",
                "milliseconds and seconds",
                asked);
    }

    @Override
    public boolean empty(Asked asked) {
        return clocked.of(asked.main().total()).n() == 0;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    private List<Layer> lines(Asked asked) {
        List<Figures> buckets = Series.buckets(asked.main(), asked.timeAxis());
        return Arrays.stream(Percentile.values())
                .map(p -> Layer.of(
                        p.title(),
                        buckets.size(),
                        i -> clocked.of(buckets.get(i)).quantile(p.quantile()).orElse(Double.NaN)))
                .toList();
    }

    private final class Body implements TileBody {
        private final Legend legend = new Legend();
        private final LinePlot plot = new LinePlot(Durations::micros);
        private final Label note = new Label();
        private final VBox box = new VBox(legend, plot);

        Body() {
            note.getStyleClass().addAll("muted", "plot-note");
            VBox.setVgrow(plot, Priority.ALWAYS);
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public List<Node> controls() {
            return List.of(note);
        }

        @Override
        public void show(Asked asked) {
            TimeAxis time = asked.timeAxis();
            List<Layer> lines = lines(asked);
            long[] n = Series.buckets(asked.main(), time).stream()
                    .map(clocked::of)
                    .mapToLong(LogHistogram::n)
                    .toArray();
            double max = lines.stream().mapToDouble(Layer::max).max().orElse(0);
            plot.show(time, ValueAxis.upTo(max, Durations::tick, "ms"), lines, n, Percentile::color);
            legend.show(
                    lines.stream()
                            .filter(line -> line.max() > 0)
                            .map(Layer::name)
                            .toList(),
                    Percentile::color);
            String missing = lines.stream()
                    .filter(line -> line.max() == 0)
                    .map(Layer::name)
                    .collect(Collectors.joining(", "));
            note.setText(missing.isEmpty() || empty(asked) ? "" : missing + ": too few requests");
        }
    }
}
