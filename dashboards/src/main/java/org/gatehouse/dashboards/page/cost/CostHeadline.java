package org.gatehouse.dashboards.page.cost;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.format.Money;
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
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.query.Figures;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.TokenSums;

/** Spend, requests, tokens and unit cost in the range, against the range before. */
public final class CostHeadline implements TileKind {
    private static final double HEIGHT = 84;

    @Override
    public String id() {
        return "cost-headline";
    }

    @Override
    public String title() {
        return "Spend at a glance";
    }

    @Override
    public List<Query> questions(Scope scope) {
        Query now = scope.query().measuring(Measure.COST, Measure.TOKENS, Measure.REQUESTERS);
        return List.of(now, now.during(now.range().previous()));
    }

    @Override
    public TileBody body(TileContext context) {
        return new Body();
    }

    @Override
    public Table table(Asked asked) {
        Figures now = asked.main().total();
        Figures before = asked.answers().getLast().total();
        return new Table(
                List.of(
                        new Column("Figure", Kind.TEXT),
                        new Column("In range", Kind.NUMBER),
                        new Column("Range before", Kind.NUMBER)),
                List.of(
                        money("Spend (USD)", now.cost().known(), before.cost().known()),
                        money("Billed (USD)", now.cost().billed(), before.cost().billed()),
                        money(
                                "Reported (USD)",
                                now.cost().reported(),
                                before.cost().reported()),
                        money("Priced (USD)", now.cost().priced(), before.cost().priced()),
                        count(
                                "Without a price",
                                now.cost().unpriced(),
                                before.cost().unpriced()),
                        count("Requests", now.counts().all(), before.counts().all()),
                        count(
                                "Input tokens",
                                now.tokens().input(),
                                before.tokens().input()),
                        count(
                                "Output tokens",
                                now.tokens().output(),
                                before.tokens().output()),
                        money("Cost per 1,000 requests (USD)", perThousand(now), perThousand(before))));
    }

    @Override
    public Explanation explain(Asked asked) {
        return Explanation.of(
                "Spend is the sum of billed, gateway-reported and priced cost; its mix is named, and requests without a"
                        + " price are counted beside it, not taken as free. The change is against the range of the same"
                        + " length just before.",
                "USD; requests; tokens",
                asked);
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    private static Usd perThousand(Figures figures) {
        return CostAnswer.perThousand(figures.cost(), figures.counts().all());
    }

    private static List<Cell> money(String name, Usd now, Usd before) {
        return List.of(
                Cell.of(name),
                new Cell(
                        Money.exact(now),
                        now.amount().toPlainString(),
                        now.amount().doubleValue()),
                new Cell(
                        Money.exact(before),
                        before.amount().toPlainString(),
                        before.amount().doubleValue()));
    }

    private static List<Cell> count(String name, long now, long before) {
        return List.of(Cell.of(name), Cell.of(Numbers.exact(now), now), Cell.of(Numbers.exact(before), before));
    }

    private static final class Body implements TileBody {
        private final Figure spend = new Figure("Spend");
        private final Figure requests = new Figure("Requests");
        private final Figure tokens = new Figure("Tokens");
        private final Figure unit = new Figure("Per 1,000 requests");
        private final Figure people = new Figure("Users");
        private final HBox row = new HBox(spend, requests, tokens, unit, people);

        Body() {
            row.getStyleClass().add("figures-row");
        }

        @Override
        public Region node() {
            return row;
        }

        @Override
        public void show(Asked asked) {
            Figures now = asked.main().total();
            Figures before = asked.answers().getLast().total();
            boolean known = CostAnswer.known(now);
            spend.show(
                    known ? Money.compact(now.cost().known()) : Unknown.DASH,
                    known ? Money.exact(now.cost().known()) : "Not known: no request in view has a price",
                    Money.mix(now.cost()));
            change(spend, CostAnswer.dollars(before), CostAnswer.dollars(now));
            requests.show(
                    Numbers.compact((double) now.counts().all()),
                    Numbers.exact(now.counts().all()),
                    Numbers.exact(now.counts().failed() + now.counts().rateLimited()) + " failed or rate limited");
            change(requests, (double) before.counts().all(), (double)
                    now.counts().all());
            tokens(now.tokens(), before.tokens());
            unit.show(
                    known ? Money.text(perThousand(now)) : Unknown.DASH,
                    known ? Money.exact(perThousand(now)) : "Not known: no request in view has a price",
                    Numbers.exact(now.counts().all() - now.cost().unpriced()) + " requests with a price");
            // A unit price over a handful of rows is no basis, however near the two prices are.
            boolean comparable = CostAnswer.change((double) before.counts().all(), (double)
                            now.counts().all())
                    .isPresent();
            change(unit, comparable ? dollars(perThousand(before)) : 0, dollars(perThousand(now)));
            people(now);
        }

        private void tokens(TokenSums now, TokenSums before) {
            long sum = now.input() + now.output();
            tokens.show(
                    Numbers.compact((double) sum),
                    Numbers.exact(sum),
                    Numbers.compact((double) now.input()) + " in · " + Numbers.compact((double) now.output()) + " out");
            change(tokens, (double) (before.input() + before.output()), (double) sum);
        }

        private void people(Figures now) {
            long users = now.requesters().orElse(0);
            people.show(
                    now.requesters().isPresent() ? Numbers.exact(users) : Unknown.DASH,
                    Numbers.exact(users) + " different users, counted exactly",
                    users == 0
                            ? "no user known"
                            : Numbers.compact((double) now.counts().all() / (double) users) + " requests each");
            people.change("", Figure.Tone.NEUTRAL);
        }

        private static double dollars(Usd usd) {
            return usd.amount().doubleValue();
        }

        private static void change(Figure figure, double before, double now) {
            OptionalDouble change = CostAnswer.change(before, now);
            figure.change(change.isPresent() ? Numbers.change(change.getAsDouble()) : "", Figure.Tone.NEUTRAL);
        }
    }
}
