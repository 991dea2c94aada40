package org.gatehouse.dashboards.page.routing;

import java.util.List;
import java.util.function.ToLongFunction;
import javafx.application.ColorScheme;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.plot.Layer;
import org.gatehouse.dashboards.plot.StackPlot;
import org.gatehouse.dashboards.plot.TimeAxis;
import org.gatehouse.dashboards.plot.ValueAxis;
import org.gatehouse.dashboards.theme.Token;
import org.gatehouse.dashboards.tile.Asked;
import org.gatehouse.dashboards.tile.Explanation;
import org.gatehouse.dashboards.tile.Legend;
import org.gatehouse.dashboards.tile.Series;
import org.gatehouse.dashboards.tile.Table;
import org.gatehouse.dashboards.tile.TileBody;
import org.gatehouse.dashboards.tile.TileContext;
import org.gatehouse.dashboards.tile.TileKind;
import org.gatehouse.dashboards.tile.TimeTable;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Counts;
import org.gatehouse.domain.query.Figures;
import org.gatehouse.domain.query.Query;

/** Attempts over time, by what became of them. */
public final class OutcomesOverTime implements TileKind {
    private static final double HEIGHT = 230;

    private enum Outcome {
        FAILED("Failed", Token.DANGER, Counts::failed),
        LIMITED("Rate limited", Token.CAUTION, Counts::rateLimited),
        SERVED("Served", Token.SERVED, Counts::served);

        private final String title;
        private final Token token;

        @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
        private final ToLongFunction<Counts> count;

        Outcome(String title, Token token, ToLongFunction<Counts> count) {
            this.title = title;
            this.token = token;
            this.count = count;
        }
    }

    private static final List<Outcome> FROM_BOTTOM = List.of(Outcome.FAILED, Outcome.LIMITED, Outcome.SERVED);

    @Override
    public String id() {
        return "outcomes-over-time";
    }

    @Override
    public String title() {
        return "Attempts by outcome";
    }

    @Override
    public List<Query> questions(Scope scope) {
        return List.of(scope.query().counting(Basis.ATTEMPTS).every(scope.grain()));
    }

    @Override
    public TileBody body(TileContext context) {
        return new Body();
    }

    @Override
    public Table table(Asked asked) {
        return TimeTable.of(asked, layers(asked), value -> Numbers.exact(Math.round(value)));
    }

    @Override
    public Explanation explain(Asked asked) {
        return Explanation.of(
                "Each try at a destination, in the bucket in which its request began. Rate limited is status 429; failed"
                        + " is every other try without an answer, connection failures and time-outs among them.",
                "attempts",
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

    private static List<Layer> layers(Asked asked) {
        List<Figures> buckets = Series.buckets(asked.main(), asked.timeAxis());
        return FROM_BOTTOM.stream()
                .map(outcome -> Layer.of(outcome.title, buckets.size(), i ->
                        (double) outcome.count.applyAsLong(buckets.get(i).counts())))
                .toList();
    }

    private static Color color(String title, ColorScheme scheme) {
        return FROM_BOTTOM.stream()
                .filter(outcome -> outcome.title.equals(title))
                .map(outcome -> outcome.token.in(scheme))
                .findFirst()
                .orElseThrow();
    }

    private static final class Body implements TileBody {
        private final Legend legend = new Legend();
        private final StackPlot plot = new StackPlot(value -> Numbers.exact(Math.round(value)));
        private final VBox box = new VBox(legend, plot);

        Body() {
            VBox.setVgrow(plot, Priority.ALWAYS);
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public void show(Asked asked) {
            TimeAxis time = asked.timeAxis();
            List<Layer> layers = layers(asked);
            plot.show(
                    time,
                    ValueAxis.upTo(StackPlot.max(time, layers), Numbers::tick, "attempts"),
                    layers,
                    OutcomesOverTime::color);
            legend.show(layers.reversed().stream().map(Layer::name).toList(), OutcomesOverTime::color);
        }
    }
}
