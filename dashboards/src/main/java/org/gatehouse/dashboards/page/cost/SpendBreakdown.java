package org.gatehouse.dashboards.page.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.format.Money;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.format.Unknown;
import org.gatehouse.dashboards.tile.Asked;
import org.gatehouse.dashboards.tile.Dimensions;
import org.gatehouse.dashboards.tile.Explanation;
import org.gatehouse.dashboards.tile.RankBody;
import org.gatehouse.dashboards.tile.Table;
import org.gatehouse.dashboards.tile.Table.Cell;
import org.gatehouse.dashboards.tile.Table.Column;
import org.gatehouse.dashboards.tile.Table.Kind;
import org.gatehouse.dashboards.tile.TileBody;
import org.gatehouse.dashboards.tile.TileContext;
import org.gatehouse.dashboards.tile.TileKind;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Figures;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.Row;

/** Spend by the chosen dimension, the most expensive first. */
public final class SpendBreakdown implements TileKind {
    private static final double HEIGHT = 330;

    @Override
    public String id() {
        return "spend-breakdown";
    }

    @Override
    public String title() {
        return "Where it goes";
    }

    @Override
    public List<Query> questions(Scope scope) {
        return List.of(scope.query()
                .measuring(Measure.COST, Measure.TOKENS)
                .by(scope.state().breakdown()));
    }

    @Override
    public TileBody body(TileContext context) {
        return new RankBody(
                this::table,
                asked -> Optional.of(Dimensions.colors(
                        asked.scope().state().breakdown(),
                        asked.main().rows().stream()
                                .map(row -> row.key().getFirst())
                                .toList())),
                (asked, row) -> context.filter()
                        .add(asked.scope().state().breakdown(), row.getFirst().raw()));
    }

    @Override
    public Table table(Asked asked) {
        double all = CostAnswer.dollars(asked.main().total());
        Dimension by = asked.scope().state().breakdown();
        return new Table(
                List.of(
                        new Column(capital(by.title()), Kind.NAME),
                        new Column("Spend (USD)", Kind.NUMBER),
                        new Column("Share of spend", Kind.SHARE),
                        new Column("Requests", Kind.NUMBER),
                        new Column("Tokens in", Kind.NUMBER),
                        new Column("Tokens out", Kind.NUMBER),
                        new Column("USD / 1,000", Kind.NUMBER),
                        new Column("No price", Kind.NUMBER)),
                asked.main().rows().stream()
                        .sorted(Comparator.comparingDouble(row -> -CostAnswer.dollars(row.figures())))
                        .map(row -> cells(row, all))
                        .toList());
    }

    private static List<Cell> cells(Row row, double all) {
        Figures figures = row.figures();
        boolean known = CostAnswer.known(figures);
        double share = known && all > 0 ? CostAnswer.dollars(figures) / all : Double.NaN;
        var unit = CostAnswer.perThousand(figures.cost(), figures.counts().all());
        var spend = figures.cost().known();
        return List.of(
                Cell.of(row.key().getFirst()),
                known
                        ? new Cell(
                                Money.text(spend),
                                spend.amount().toPlainString(),
                                spend.amount().doubleValue())
                        : Cell.of(Unknown.DASH, Double.NaN),
                Cell.of(Double.isNaN(share) ? Unknown.DASH : Numbers.percent(share), share),
                Cell.of(Numbers.exact(figures.counts().all()), figures.counts().all()),
                Cell.of(
                        Numbers.compact((double) figures.tokens().input()),
                        figures.tokens().input()),
                Cell.of(
                        Numbers.compact((double) figures.tokens().output()),
                        figures.tokens().output()),
                known ? Cell.of(Money.text(unit), unit.amount().doubleValue()) : Cell.of(Unknown.DASH, Double.NaN),
                Cell.of(Numbers.exact(figures.cost().unpriced()), figures.cost().unpriced()));
    }

    @Override
    public Explanation explain(Asked asked) {
        return Explanation.of(
                "Known cost by " + asked.scope().state().breakdown().title()
                        + ", and each one's share of all known cost in view. Cost per 1,000 is over the requests that"
                        + " have a price. Double-click a row to look at it alone.",
                "USD; tokens",
                asked);
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
