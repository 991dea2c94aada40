package org.gatehouse.dashboards.page.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.format.Unknown;
import org.gatehouse.dashboards.tile.Asked;
import org.gatehouse.dashboards.tile.Explanation;
import org.gatehouse.dashboards.tile.Table;
import org.gatehouse.dashboards.tile.Table.Cell;
import org.gatehouse.dashboards.tile.Table.Column;
import org.gatehouse.dashboards.tile.Table.Kind;
import org.gatehouse.dashboards.tile.TileBody;
import org.gatehouse.dashboards.tile.TileContext;
import org.gatehouse.dashboards.tile.TileKind;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.Row;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.EndpointVersion;
import org.gatehouse.domain.store.Store;

/** Each endpoint's configured split beside the one that happened, with the room that chance leaves. */
public final class ActualSplit implements TileKind {
    private static final double HEIGHT = 300;

    @Override
    public String id() {
        return "actual-split";
    }

    @Override
    public String title() {
        return "Configured and actual split";
    }

    @Override
    public List<Query> questions(Scope scope) {
        Query attempts = scope.query()
                .counting(Basis.ATTEMPTS)
                .by(Dimension.Column.GATEWAY, Dimension.Column.ENDPOINT, Dimension.Column.DESTINATION);
        return List.of(
                attempts.where(Filter.is(Dimension.Column.REASON, AttemptReason.SPLIT.name())),
                attempts.where(Filter.is(Dimension.Column.ERROR, "")));
    }

    @Override
    public Asked ask(Store store, Scope scope, Stop stop) {
        List<EndpointVersion> endpoints = store.endpoints();
        Asked whole = new Asked(
                scope,
                questions(scope).stream().map(query -> store.ask(query, stop)).toList(),
                endpoints);
        for (EndpointVersion version : Split.current(whole)) {
            if (version.from().isAfter(scope.range().from())) {
                whole = since(whole, version, store, stop);
            }
        }
        return whole;
    }

    /** Counts an endpoint only from where its configuration holds: an older split says nothing about it. */
    private Asked since(Asked asked, EndpointVersion version, Store store, Stop stop) {
        Instant from = version.from();
        List<Answer> answers = new ArrayList<>();
        for (Answer answer : asked.answers()) {
            Query later = answer.query()
                    .during(new TimeRange(from, asked.scope().range().to()))
                    .where(Filter.is(Dimension.Column.GATEWAY, version.gateway()))
                    .where(Filter.is(
                            Dimension.Column.ENDPOINT, version.endpoint().name()));
            List<Row> rows = new ArrayList<>(answer.rows());
            rows.removeIf(row -> row.key().get(0).equals(version.gateway())
                    && row.key().get(1).equals(version.endpoint().name()));
            rows.addAll(store.ask(later, stop).rows());
            answers.add(new Answer(
                    answer.query(), rows, answer.total(), answer.completeUpTo(), answer.scanned(), answer.asOf()));
        }
        return new Asked(asked.scope(), answers, asked.endpoints());
    }

    @Override
    public TileBody body(TileContext context) {
        return new Body();
    }

    @Override
    public boolean empty(Asked asked) {
        return Split.of(asked).isEmpty();
    }

    @Override
    public Table table(Asked asked) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Split split : Split.of(asked)) {
            split.lines().forEach(line -> rows.add(cells(split, line)));
        }
        return new Table(
                List.of(
                        new Column("Endpoint", Kind.TEXT),
                        new Column("Destination", Kind.TEXT),
                        new Column("Configured", Kind.NUMBER),
                        new Column("First choices", Kind.NUMBER),
                        new Column("Of", Kind.NUMBER),
                        new Column("Actual", Kind.NUMBER),
                        new Column("99% from", Kind.NUMBER),
                        new Column("99% to", Kind.NUMBER),
                        new Column("Served", Kind.NUMBER),
                        new Column("Share of served", Kind.NUMBER)),
                rows);
    }

    private static List<Cell> cells(Split split, SplitLine line) {
        return List.of(
                Cell.of(split.endpoint()),
                Cell.of(line.destination()),
                Cell.of(line.percent() + "%", line.percent() / 100.0),
                Cell.of(Numbers.exact(line.chosen()), line.chosen()),
                Cell.of(Numbers.exact(line.choices()), line.choices()),
                share(line.share()),
                share(line.interval().lower()),
                share(line.interval().upper()),
                Cell.of(Numbers.exact(line.served()), line.served()),
                share(line.servedShare()));
    }

    private static Cell share(double share) {
        return Cell.of(Double.isNaN(share) ? Unknown.DASH : Numbers.percent(share), share);
    }

    @Override
    public Explanation explain(Asked asked) {
        return Explanation.of(
                "First choices are attempts drawn by the configured percentages; fallbacks are not among them. The"
                        + " bracket is the exact 99% interval (Clopper-Pearson) of the share: a configured share outside"
                        + " of it is not a matter of chance. Where a configuration changed in the range, its endpoint is"
                        + " counted from then on. Share of served includes requests that a destination served as fallback.",
                "share of first choices", asked);
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    private static final class Body implements TileBody {
        private final SplitPlot plot = new SplitPlot();

        @Override
        public Region node() {
            return plot;
        }

        @Override
        public void show(Asked asked) {
            plot.show(Split.of(asked), asked.scope().zone());
        }
    }
}
