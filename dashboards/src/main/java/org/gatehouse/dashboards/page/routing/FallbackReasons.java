package org.gatehouse.dashboards.page.routing;

import java.util.List;
import java.util.Optional;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.format.Durations;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.format.Unknown;
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
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.Row;

/** Why attempts did not serve, and the time they took from the client. */
public final class FallbackReasons implements TileKind {
    private static final double HEIGHT = 250;
    private static final double MICROS_PER_MILLI = 1_000;

    @Override
    public String id() {
        return "fallback-reasons";
    }

    @Override
    public String title() {
        return "Why attempts did not serve";
    }

    @Override
    public List<Query> questions(Scope scope) {
        return List.of(scope.query()
                .counting(Basis.ATTEMPTS)
                .where(new Filter.Not(Filter.is(Dimension.Column.ERROR, "")))
                .measuring(Measure.LATENCY)
                .by(Dimension.Column.DESTINATION, Dimension.Column.STATUS, Dimension.Column.ERROR));
    }

    @Override
    public TileBody body(TileContext context) {
        return new RankBody(
                this::table,
                asked -> Optional.empty(),
                (asked, row) ->
                        context.filter().add(Dimension.Column.ERROR, row.get(2).raw()));
    }

    @Override
    public Table table(Asked asked) {
        double all = (double) asked.main().total().counts().all();
        return new Table(
                List.of(
                        new Column("Destination", Kind.TEXT),
                        new Column("Status", Kind.NUMBER),
                        new Column("Reason", Kind.CODE),
                        new Column("Attempts", Kind.NUMBER),
                        new Column("Share", Kind.SHARE),
                        new Column("Median", Kind.NUMBER),
                        new Column("Time lost", Kind.NUMBER)),
                asked.main().rows().stream().map(row -> cells(row, all)).toList());
    }

    private static List<Cell> cells(Row row, double all) {
        long count = row.figures().counts().all();
        double share = (double) count / all;
        String status = row.key().get(1);
        LogHistogram waits = row.figures().latency();
        double lost = lost(waits);
        return List.of(
                Cell.of(row.key().getFirst()),
                status.equals("0")
                        ? new Cell(Unknown.DASH, "", 0)
                        : new Cell(status, status, Double.parseDouble(status)),
                Cell.of(row.key().getLast()),
                Cell.of(Numbers.exact(count), count),
                Cell.of(Numbers.percent(share), share),
                Cell.of(
                        Durations.micros(waits.quantile(0.5)),
                        waits.quantile(0.5).orElse(Double.NaN) / MICROS_PER_MILLI),
                waits.n() == 0
                        ? Cell.of(Unknown.DASH, Double.NaN)
                        : Cell.of("≈ " + Durations.micros(lost), Math.rint(lost / MICROS_PER_MILLI)));
    }

    /** The sum of all waits, within 1%. */
    static double lost(LogHistogram waits) {
        double sum = 0;
        for (int bucket = waits.firstBucket(); bucket < waits.endBucket(); bucket++) {
            sum += (double) waits.count(bucket) * LogHistogram.middle(bucket);
        }
        return sum;
    }

    @Override
    public Explanation explain(Asked asked) {
        return Explanation.of(
                "Attempts that did not serve, by destination, HTTP status and reason. A dash as status means that there"
                        + " was no answer at all (connection failure or time-out). Time lost is the sum of their"
                        + " durations, within 1%: what clients waited for nothing. Exported in milliseconds.",
                "attempts; milliseconds", asked);
    }

    @Override
    public double height() {
        return HEIGHT;
    }
}
