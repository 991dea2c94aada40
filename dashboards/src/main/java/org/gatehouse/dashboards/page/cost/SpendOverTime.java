package org.gatehouse.dashboards.page.cost;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.plot.Layer;
import org.gatehouse.dashboards.plot.StackPlot;
import org.gatehouse.dashboards.plot.TimeAxis;
import org.gatehouse.dashboards.plot.ValueAxis;
import org.gatehouse.dashboards.theme.SeriesColors;
import org.gatehouse.dashboards.tile.Asked;
import org.gatehouse.dashboards.tile.Dimensions;
import org.gatehouse.dashboards.tile.Explanation;
import org.gatehouse.dashboards.tile.Legend;
import org.gatehouse.dashboards.tile.Series;
import org.gatehouse.dashboards.tile.Table;
import org.gatehouse.dashboards.tile.TileBody;
import org.gatehouse.dashboards.tile.TileContext;
import org.gatehouse.dashboards.tile.TileKind;
import org.gatehouse.dashboards.tile.TimeTable;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;

/** Spend over time, stacked by the chosen dimension. */
public final class SpendOverTime implements TileKind {
    private static final double HEIGHT = 280;
    private static final int LAYERS = 8;

    @Override
    public String id() {
        return "spend-over-time";
    }

    @Override
    public String title() {
        return "Spend over time";
    }

    @Override
    public List<Query> questions(Scope scope) {
        return List.of(scope.query()
                .measuring(Measure.COST)
                .by(scope.state().breakdown())
                .every(scope.grain()));
    }

    @Override
    public TileBody body(TileContext context) {
        return new Body(context.filter());
    }

    @Override
    public Table table(Asked asked) {
        return TimeTable.of(asked, layers(asked), Spend::text);
    }

    @Override
    public Explanation explain(Asked asked) {
        return Explanation.of(
                "Known cost (billed, reported and priced together) of the requests that began in each "
                        + Spend.unit(asked.scope().grain()) + ", by "
                        + asked.scope().state().breakdown().title()
                        + ". Requests without a price add nothing to the bars and are counted in the figures above.",
                "USD per " + Spend.unit(asked.scope().grain()),
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
        return Series.layers(asked.main(), asked.timeAxis(), CostAnswer::dollars, LAYERS);
    }

    private static final class Body implements TileBody {
        private final FilterModel filter;
        private final Legend legend = new Legend();
        private final StackPlot plot = new StackPlot(Spend::text);
        private final BreakdownMenu breakdown;
        private final VBox box;

        Body(FilterModel filter) {
            this.filter = filter;
            breakdown = new BreakdownMenu(filter);
            box = new VBox(legend, plot);
            VBox.setVgrow(plot, Priority.ALWAYS);
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public List<Node> controls() {
            return List.of(breakdown);
        }

        @Override
        public void show(Asked asked) {
            TimeAxis time = asked.timeAxis();
            List<Layer> layers = layers(asked);
            List<String> names =
                    new ArrayList<>(layers.stream().map(Layer::name).toList());
            SeriesColors colors = Dimensions.colors(asked.scope().state().breakdown(), names);
            ValueAxis values = ValueAxis.upTo(
                    StackPlot.max(time, layers),
                    Spend::tick,
                    "USD per " + Spend.unit(asked.scope().grain()));
            plot.show(time, values, layers, colors::of);
            breakdown.show(asked.scope().state().breakdown());
            legend.show(names, colors::of, name -> pick(asked, name));
        }

        private void pick(Asked asked, String name) {
            if (!name.equals(SeriesColors.REST)) {
                filter.add(asked.scope().state().breakdown(), name);
            }
        }
    }
}
