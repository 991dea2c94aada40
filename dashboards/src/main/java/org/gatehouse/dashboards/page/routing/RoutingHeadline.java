package org.gatehouse.dashboards.page.routing;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.format.Unknown;
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
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Counts;
import org.gatehouse.domain.query.Query;

/** What became of requests and attempts in the range. */
public final class RoutingHeadline implements TileKind {
    private static final double HEIGHT = 84;

    @Override
    public String id() {
        return "routing-headline";
    }

    @Override
    public String title() {
        return "Routing at a glance";
    }

    @Override
    public List<Query> questions(Scope scope) {
        Query requests = scope.query().counting(Basis.REQUESTS);
        return List.of(requests, requests.counting(Basis.ATTEMPTS));
    }

    @Override
    public TileBody body(TileContext context) {
        return new Body();
    }

    @Override
    public Table table(Asked asked) {
        return new Table(
                List.of(
                        new Column("Outcome", Kind.TEXT),
                        new Column("Requests", Kind.NUMBER),
                        new Column("Attempts", Kind.NUMBER)),
                List.of(
                        row("All", requests(asked).all(), attempts(asked).all()),
                        row("Served", requests(asked).served(), attempts(asked).served()),
                        row(
                                "Rate limited",
                                requests(asked).rateLimited(),
                                attempts(asked).rateLimited()),
                        row("Failed", requests(asked).failed(), attempts(asked).failed()),
                        row("With two or more attempts", requests(asked).rerouted(), 0)));
    }

    @Override
    public Explanation explain(Asked asked) {
        return Explanation.of(
                "A request is served when the client got an answer; it may take several attempts. Rerouted requests had"
                        + " two or more. Saved are rerouted requests that were served all the same.",
                "requests; attempts",
                asked);
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    private static Counts requests(Asked asked) {
        return asked.main().total().counts();
    }

    private static Counts attempts(Asked asked) {
        return asked.answers().getLast().total().counts();
    }

    private static List<Cell> row(String name, long requests, long attempts) {
        return List.of(
                Cell.of(name), Cell.of(Numbers.exact(requests), requests), Cell.of(Numbers.exact(attempts), attempts));
    }

    private static final class Body implements TileBody {
        private final Figure served = new Figure("Served");
        private final Figure rerouted = new Figure("Rerouted");
        private final Figure perRequest = new Figure("Attempts per request");
        private final Figure limited = new Figure("Rate-limited attempts");
        private final Figure failed = new Figure("Failed attempts");
        private final HBox row = new HBox(served, rerouted, perRequest, limited, failed);

        Body() {
            row.getStyleClass().add("figures-row");
        }

        @Override
        public Region node() {
            return row;
        }

        @Override
        public void show(Asked asked) {
            Counts requests = requests(asked);
            Counts attempts = attempts(asked);
            share(served, requests.served(), requests.all(), "requests");
            share(rerouted, requests.rerouted(), requests.all(), "requests");
            share(limited, attempts.rateLimited(), attempts.all(), "attempts");
            share(failed, attempts.failed(), attempts.all(), "attempts");
            double each = (double) attempts.all() / (double) Math.max(1, requests.all());
            perRequest.show(
                    Numbers.fixed(each, 3), Numbers.fixed(each, 6), Numbers.exact(attempts.all()) + " attempts");
        }

        private static void share(Figure figure, long part, long all, String what) {
            String text = all == 0 ? Unknown.DASH : Numbers.percent((double) part / (double) all);
            String line = Numbers.exact(part) + " of " + Numbers.exact(all) + " " + what;
            figure.show(text, line, line);
        }
    }
}
