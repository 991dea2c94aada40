package org.gatehouse.dashboards.page.latency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.theme.SeriesColors;
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
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.Row;

/** How long attempts at each destination take. */
public final class DestinationSpeed implements TileKind {
    private static final double HEIGHT = 290;

    @Override
    public String id() {
        return "destination-speed";
    }

    @Override
    public String title() {
        return "By destination";
    }

    @Override
    public List<Query> questions(Scope scope) {
        return List.of(scope.query()
                .counting(Basis.ATTEMPTS)
                .measuring(Measure.LATENCY, Measure.TTFB)
                .by(Dimension.Column.DESTINATION, Dimension.Column.ENDPOINT, Dimension.Column.MODEL));
    }

    @Override
    public TileBody body(TileContext context) {
        return new RankBody(
                this::table,
                asked -> Optional.of(new SeriesColors(
                        asked.main().rows().stream()
                                .map(row -> row.key().getLast())
                                .toList(),
                        true)),
                (asked, row) -> context.filter()
                        .add(Dimension.Column.DESTINATION, row.getFirst().raw()));
    }

    @Override
    public Table table(Asked asked) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("Destination", Kind.TEXT),
                new Column("Endpoint", Kind.TEXT),
                new Column("Model", Kind.NAME)));
        for (Clocked clocked : Clocked.values()) {
            for (Percentile percentile : List.of(Percentile.P50, Percentile.P95, Percentile.P99)) {
                columns.add(new Column(clocked.title() + " " + percentile.title(), Kind.NUMBER));
            }
            columns.add(new Column("n", Kind.NUMBER));
        }
        return new Table(
                columns,
                asked.main().rows().stream().map(DestinationSpeed::cells).toList());
    }

    private static List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>(row.key().stream().map(Cell::of).toList());
        for (Clocked clocked : Clocked.values()) {
            LogHistogram histogram = clocked.of(row.figures());
            for (Percentile percentile : List.of(Percentile.P50, Percentile.P95, Percentile.P99)) {
                cells.add(DurationCells.of(histogram, percentile));
            }
            cells.add(Cell.of(Numbers.exact(histogram.n()), histogram.n()));
        }
        return cells;
    }

    @Override
    public Explanation explain(Asked asked) {
        return Explanation.of(
                "Latency and TTFB of single attempts, counted from the attempt's own start, so that a destination is not"
                        + " blamed for the attempts before it. n is the number of attempts with a known duration; failed"
                        + " attempts have no TTFB. Exported in milliseconds.",
                "milliseconds and seconds",
                asked);
    }

    @Override
    public double height() {
        return HEIGHT;
    }
}
