package org.gatehouse.dashboards.page.latency;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.format.Durations;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.dashboards.plot.HeatKey;
import org.gatehouse.dashboards.plot.HeatPlot;
import org.gatehouse.dashboards.plot.TimeAxis;
import org.gatehouse.dashboards.plot.ValueAxis;
import org.gatehouse.dashboards.tile.Asked;
import org.gatehouse.dashboards.tile.Explanation;
import org.gatehouse.dashboards.tile.Series;
import org.gatehouse.dashboards.tile.Table;
import org.gatehouse.dashboards.tile.Table.Cell;
import org.gatehouse.dashboards.tile.Table.Column;
import org.gatehouse.dashboards.tile.Table.Kind;
import org.gatehouse.dashboards.tile.TileBody;
import org.gatehouse.dashboards.tile.TileContext;
import org.gatehouse.dashboards.tile.TileKind;
import org.gatehouse.domain.query.Figures;
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.jspecify.annotations.Nullable;

/** How many requests took how long, over time: what percentiles hide. */
public final class DurationHeat implements TileKind {
    private static final double HEIGHT = 270;
    private static final double LEAST = 1_000;

    @Override
    public String id() {
        return "duration-heat";
    }

    @Override
    public String title() {
        return "Distribution";
    }

    @Override
    public List<Query> questions(Scope scope) {
        return List.of(scope.query().measuring(Measure.LATENCY, Measure.TTFB).every(scope.grain()));
    }

    @Override
    public TileBody body(TileContext context) {
        return new Body();
    }

    @Override
    public Table table(Asked asked) {
        Times times = new Times(asked.scope().zone());
        TimeAxis time = asked.timeAxis();
        List<Figures> buckets = Series.buckets(asked.main(), time);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < buckets.size(); i++) {
            for (Clocked clocked : Clocked.values()) {
                addRows(rows, times.milli(time.buckets().get(i)).substring(0, 16), clocked, buckets.get(i));
            }
        }
        return new Table(
                List.of(
                        new Column("From (" + asked.scope().zone().getId() + ")", Kind.TEXT),
                        new Column("Duration", Kind.TEXT),
                        new Column("At least (µs)", Kind.NUMBER),
                        new Column("Below (µs)", Kind.NUMBER),
                        new Column("Requests", Kind.NUMBER)),
                rows);
    }

    private static void addRows(List<List<Cell>> rows, String from, Clocked clocked, Figures figures) {
        LogHistogram histogram = clocked.of(figures);
        for (int bucket = histogram.firstBucket(); bucket < histogram.endBucket(); bucket++) {
            long count = histogram.count(bucket);
            if (count > 0) {
                double low = Math.rint(LogHistogram.lower(bucket));
                double high = Math.rint(LogHistogram.lower(bucket + 1));
                rows.add(List.of(
                        Cell.of(from),
                        Cell.of(clocked.title()),
                        Cell.of(Durations.micros(low), low),
                        Cell.of(Durations.micros(high), high),
                        Cell.of(Numbers.exact(count), count)));
            }
        }
    }

    @Override
    public Explanation explain(Asked asked) {
        return Explanation.of(
                "Each cell counts the requests that began in its bucket and took as long as its height says; the scale"
                        + " of durations is logarithmic. Darker (in dark: brighter) is more. Two bands mean two kinds of"
                        + " requests, which a percentile would mix.",
                "requests",
                asked);
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    private static final class Body implements TileBody {
        private final HeatPlot plot = new HeatPlot();
        private final HeatKey key = new HeatKey();
        private final ToggleGroup choice = new ToggleGroup();
        private final HBox switches = new HBox();
        private final VBox box = new VBox(plot);
        private Clocked clocked = Clocked.LATENCY;
        private @Nullable Asked shown;

        Body() {
            VBox.setVgrow(plot, Priority.ALWAYS);
            switches.getStyleClass().add("segments");
            for (Clocked option : Clocked.values()) {
                ToggleButton button = new ToggleButton(option.title());
                button.getStyleClass().add("segment");
                button.setToggleGroup(choice);
                button.setSelected(option == clocked);
                button.setOnAction(event -> choose(option, button));
                switches.getChildren().add(button);
            }
        }

        private void choose(Clocked option, ToggleButton button) {
            button.setSelected(true);
            clocked = option;
            draw();
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public List<Node> controls() {
            return List.of(key, switches);
        }

        @Override
        public void show(Asked asked) {
            shown = asked;
            draw();
        }

        private void draw() {
            Asked asked = shown;
            if (asked == null) {
                return;
            }
            TimeAxis time = asked.timeAxis();
            LogHistogram all = clocked.of(asked.main().total());
            double from = Math.max(LEAST, LogHistogram.lower(all.firstBucket()));
            double to = Math.max(from * 10, LogHistogram.lower(all.endBucket()));
            List<LogHistogram> columns =
                    Series.buckets(asked.main(), time).stream().map(clocked::of).toList();
            plot.show(time, ValueAxis.log(from, to, Durations::tick, "requests"), columns);
            key.show(plot.most());
        }
    }
}
