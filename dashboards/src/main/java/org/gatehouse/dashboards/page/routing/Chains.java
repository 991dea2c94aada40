package org.gatehouse.dashboards.page.routing;

import java.util.List;
import java.util.Optional;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.format.Durations;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.tile.Asked;
import org.gatehouse.dashboards.tile.Explanation;
import org.gatehouse.dashboards.tile.RankBody;
import org.gatehouse.dashboards.tile.Table;
import org.gatehouse.dashboards.tile.Table.Cell;
import org.gatehouse.dashboards.tile.Table.Column;
import org.gatehouse.dashboards.tile.Table.Kind;
import org.gatehouse.dashboards.tile.TileBody;
import org.gatehouse.dashboards.tile.TileContext;
import org.gatehouse.dashboards.tile.TileKind;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.Row;

/** The ways that requests took through the destinations. */
public final class Chains implements TileKind {
    private static final double HEIGHT = 290;
    private static final double MICROS_PER_MILLI = 1_000;

    @Override
    public String id() {
        return "chains";
    }

    @Override
    public String title() {
        return "Ways through the destinations";
    }

    @Override
    public List<Query> questions(Scope scope) {
        return List.of(scope.query()
                .counting(Basis.REQUESTS)
                .measuring(Measure.LATENCY)
                .by(Dimension.Column.CHAIN));
    }

    @Override
    public TileBody body(TileContext context) {
        return new RankBody(
                this::table,
                asked -> Optional.empty(),
                (asked, row) -> context.filter()
                        .add(Dimension.Column.CHAIN, row.getFirst().raw()));
    }

    @Override
    public Table table(Asked asked) {
        double all = (double) asked.main().total().counts().all();
        return new Table(
                List.of(
                        new Column("Attempts in order", Kind.CODE),
                        new Column("Requests", Kind.NUMBER),
                        new Column("Share of requests", Kind.SHARE),
                        new Column("Served", Kind.NUMBER),
                        new Column("Latency p50", Kind.NUMBER),
                        new Column("Latency p95", Kind.NUMBER)),
                asked.main().rows().stream().map(row -> cells(row, all)).toList());
    }

    private static List<Cell> cells(Row row, double all) {
        long count = row.figures().counts().all();
        double share = (double) count / all;
        String chain = row.key().getFirst();
        return List.of(
                new Cell(chain.isEmpty() ? "no attempt" : chain.replace(" > ", "  →  "), chain, Double.NaN),
                Cell.of(Numbers.exact(count), count),
                Cell.of(Numbers.percent(share), share),
                Cell.of(
                        Numbers.exact(row.figures().counts().served()),
                        row.figures().counts().served()),
                duration(row, 0.5),
                duration(row, 0.95));
    }

    private static Cell duration(Row row, double quantile) {
        var micros = row.figures().latency().quantile(quantile);
        return Cell.of(Durations.micros(micros), micros.orElse(Double.NaN) / MICROS_PER_MILLI);
    }

    @Override
    public Explanation explain(Asked asked) {
        return Explanation.of(
                "Each way is the list of a request's attempts in order, each with the status it ended in (0 where there"
                        + " was no answer). Requests refused before any attempt stand as no attempt. Latency is the"
                        + " request's, over all its attempts. Exported in milliseconds.",
                "requests; milliseconds",
                asked);
    }

    @Override
    public double height() {
        return HEIGHT;
    }
}
