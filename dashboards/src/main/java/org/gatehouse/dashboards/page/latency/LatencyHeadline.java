package org.gatehouse.dashboards.page.latency;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.format.Durations;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.tile.Asked;
import org.gatehouse.dashboards.tile.Explanation;
import org.gatehouse.dashboards.tile.Figure;
import org.gatehouse.dashboards.tile.Table;
import org.gatehouse.dashboards.tile.Table.Cell;
import org.gatehouse.dashboards.tile.Table.Column;
import org.gatehouse.dashboards.tile.Table.Kind;
import org.gatehouse.dashboards.tile.TileBody;
import org.gatehouse.dashboards.tile.TileContext;
import org.gatehouse.dashboards.tile.TileKind;
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;

/** The percentiles of latency and TTFB in the range, against the range before. */
public final class LatencyHeadline implements TileKind {
    private static final double HEIGHT = 84;
    private static final double NOTABLE = 0.1;

    private record Shown(Clocked clocked, Percentile percentile) {
        String title() {
            return clocked.title() + " " + percentile.title();
        }

        OptionalDouble of(LogHistogram histogram) {
            return histogram.quantile(percentile.quantile());
        }
    }

    private static final List<Shown> SHOWN = List.of(
            new Shown(Clocked.LATENCY, Percentile.P50),
            new Shown(Clocked.LATENCY, Percentile.P95),
            new Shown(Clocked.LATENCY, Percentile.P99),
            new Shown(Clocked.TTFB, Percentile.P50),
            new Shown(Clocked.TTFB, Percentile.P95));

    @Override
    public String id() {
        return "latency-headline";
    }

    @Override
    public String title() {
        return "Speed at a glance";
    }

    @Override
    public List<Query> questions(Scope scope) {
        Query now = scope.query().measuring(Measure.LATENCY, Measure.TTFB);
        return List.of(now, now.during(now.range().previous()));
    }

    @Override
    public TileBody body(TileContext context) {
        return new Body();
    }

    @Override
    public Table table(Asked asked) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Clocked clocked : Clocked.values()) {
            LogHistogram now = clocked.of(asked.main().total());
            LogHistogram before = clocked.of(asked.answers().getLast().total());
            for (Percentile percentile : Percentile.values()) {
                rows.add(List.of(
                        Cell.of(clocked.title() + " " + percentile.title()),
                        DurationCells.of(now, percentile),
                        DurationCells.of(before, percentile),
                        Cell.of(Numbers.exact(now.n()), now.n())));
            }
        }
        return new Table(
                List.of(
                        new Column("Figure", Kind.TEXT),
                        new Column("In range (ms)", Kind.NUMBER),
                        new Column("Range before (ms)", Kind.NUMBER),
                        new Column("n", Kind.NUMBER)),
                rows);
    }

    @Override
    public Explanation explain(Asked asked) {
        return Explanation.of(
                "Latency runs " + Clocked.LATENCY.definition() + ", TTFB " + Clocked.TTFB.definition()
                        + ". Percentiles are by nearest rank, within 1%. One that needs more requests than there are is"
                        + " shown as not known: p50 needs 10, p90 50, p95 100, p99 500.",
                "milliseconds and seconds",
                asked);
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    private static final class Body implements TileBody {
        private final HBox row = new HBox();
        private final List<Figure> figures = new ArrayList<>();

        Body() {
            row.getStyleClass().add("figures-row");
            SHOWN.forEach(shown -> figures.add(new Figure(shown.title())));
            row.getChildren().setAll(figures);
        }

        @Override
        public Region node() {
            return row;
        }

        @Override
        public void show(Asked asked) {
            for (int i = 0; i < SHOWN.size(); i++) {
                Shown shown = SHOWN.get(i);
                LogHistogram now = shown.clocked().of(asked.main().total());
                LogHistogram before =
                        shown.clocked().of(asked.answers().getLast().total());
                show(figures.get(i), shown.of(now), shown.of(before), now.n());
            }
        }

        private static void show(Figure figure, OptionalDouble now, OptionalDouble before, long n) {
            String text = Durations.micros(now);
            figure.show(
                    text,
                    now.isPresent() ? text : "Not known: too few requests for this percentile",
                    "n = " + Numbers.exact(n));
            if (now.isPresent() && before.isPresent()) {
                double change = now.getAsDouble() / before.getAsDouble() - 1;
                figure.change(
                        Numbers.change(change),
                        change > NOTABLE
                                ? Figure.Tone.BAD
                                : change < -NOTABLE ? Figure.Tone.GOOD : Figure.Tone.NEUTRAL);
            } else {
                figure.change("", Figure.Tone.NEUTRAL);
            }
        }
    }
}
