package org.gatehouse.app.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.gatehouse.app.cli.output.Output;
import org.gatehouse.domain.cost.CostMix;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Counts;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.Row;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.query.TokenSums;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;
import org.jspecify.annotations.Nullable;

/** The figures of each page, from the same typed queries. What is not known is left out of its cell. */
final class Reports {
    private static final double MICROS_PER_MILLI = 1_000;
    private static final int MILLI_DECIMALS = 3;

    private final Store store;
    private final TimeRange range;
    private final ZoneId zone;
    private final Stop stop;

    Reports(Store store, TimeRange range, ZoneId zone, Stop stop) {
        this.store = store;
        this.range = range;
        this.zone = zone;
        this.stop = stop;
    }

    /** Cost with its mix by day, gateway, endpoint, provider and model. */
    void cost(Output output) {
        Query query = query().measuring(Measure.COST, Measure.TOKENS)
                .by(Column.GATEWAY, Column.ENDPOINT, Column.PROVIDER, Column.MODEL)
                .every(Grain.DAY);
        write(
                output,
                query,
                List.of(
                        "requests",
                        "billed_usd",
                        "reported_usd",
                        "priced_usd",
                        "unpriced_requests",
                        "input_tokens",
                        "output_tokens",
                        "cache_read_tokens",
                        "requests_without_token_counts"),
                Reports::cost);
    }

    /** Percentiles with n by hour or day, gateway, endpoint and destination, for each way of measuring. */
    void latency(Output output) {
        Query query = query().measuring(Measure.LATENCY, Measure.TTFB)
                .by(Column.GATEWAY, Column.ENDPOINT, Column.DESTINATION, Column.MODEL, Column.TIMING_BASIS)
                .every(Grain.fitting(range));
        List<String> names = new ArrayList<>(List.of("requests"));
        for (String what : List.of("latency", "ttfb")) {
            names.add(what + "_n");
            for (String quantile : List.of("p50", "p90", "p95", "p99")) {
                names.add(what + "_" + quantile + "_ms");
            }
        }
        write(output, query, names, Reports::latency);
    }

    /** Attempts by endpoint, destination, reason, status and error. */
    void routing(Output output) {
        Query query = query().by(
                        Column.GATEWAY, Column.ENDPOINT, Column.DESTINATION, Column.REASON, Column.STATUS, Column.ERROR)
                .counting(Basis.ATTEMPTS);
        write(output, query, List.of("attempts", "served", "rate_limited", "failed"), Reports::routing);
    }

    private Query query() {
        return Query.over(range, zone);
    }

    /** Turns a row's figures into cells. */
    @FunctionalInterface
    private interface Cells {
        List<@Nullable Object> of(Row row);
    }

    private void write(Output output, Query query, List<String> figures, Cells cells) {
        List<String> names = new ArrayList<>();
        query.grain().ifPresent(grain -> names.add("from"));
        query.by().forEach(dimension -> names.add(dimension.title().replace(' ', '_')));
        names.addAll(figures);
        output.columns(names);
        Answer answer = store.ask(query, stop);
        for (Row row : answer.rows()) {
            List<@Nullable Object> line = new ArrayList<>();
            row.bucket().ifPresent(bucket -> line.add(bucket.atZone(zone).toOffsetDateTime()));
            line.addAll(row.key());
            line.addAll(cells.of(row));
            output.row(line);
        }
    }

    private static List<@Nullable Object> cost(Row row) {
        CostMix cost = row.figures().cost();
        TokenSums tokens = row.figures().tokens();
        return List.of(
                row.figures().counts().all(),
                cost.billed().amount(),
                cost.reported().amount(),
                cost.priced().amount(),
                cost.unpriced(),
                tokens.input(),
                tokens.output(),
                tokens.cacheRead(),
                tokens.unknown());
    }

    private static List<@Nullable Object> latency(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.figures().counts().all());
        for (LogHistogram histogram :
                List.of(row.figures().latency(), row.figures().ttfb())) {
            cells.add(histogram.n());
            for (double quantile : List.of(0.5, 0.9, 0.95, 0.99)) {
                cells.add(millis(histogram, quantile));
            }
        }
        return cells;
    }

    private static @Nullable BigDecimal millis(LogHistogram histogram, double quantile) {
        var micros = histogram.quantile(quantile);
        return micros.isEmpty()
                ? null
                : BigDecimal.valueOf(micros.getAsDouble() / MICROS_PER_MILLI)
                        .setScale(MILLI_DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static List<@Nullable Object> routing(Row row) {
        Counts counts = row.figures().counts();
        return List.of(counts.all(), counts.served(), counts.rateLimited(), counts.failed());
    }
}
