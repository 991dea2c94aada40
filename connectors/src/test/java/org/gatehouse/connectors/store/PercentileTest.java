package org.gatehouse.connectors.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.Row;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PercentileTest {
    /** Buckets of one or a few microseconds cannot be within one percent of a whole number; the grid ends at 4 days. */
    private static final long FINE = 100;

    private static final long FAR = 300_000_000_000L;

    @TempDir
    Path workspace;

    @Test
    void percentilesAreWithinOnePercentOfTheExactOnes() {
        List<Invocation> rows = Rows.random(1).next(6_000).stream()
                .filter(row -> row.timing().latency().orElse(FINE) >= FINE)
                .filter(row -> row.timing().latency().orElse(FINE) <= FAR)
                .toList();
        try (H2Store store = H2Store.open(workspace)) {
            store.save(Rows.gateway("one"));
            store.append("one", Rows.page(rows, "a"));
            Query query = Query.over(Rows.RANGE, ZoneOffset.UTC)
                    .measuring(Measure.LATENCY)
                    .by(Column.TEAM);
            Map<String, List<Long>> exact = rows.stream()
                    .filter(row -> row.timing().latency().isPresent())
                    .collect(Collectors.groupingBy(
                            row -> row.caller().team(),
                            Collectors.mapping(row -> row.timing().latencyMicros(), Collectors.toList())));
            for (Row row : store.ask(query, Stop.never()).rows()) {
                compare(
                        exact.getOrDefault(row.key().getFirst(), List.of()),
                        row.figures().latency());
            }
        }
    }

    private static void compare(List<Long> exact, LogHistogram histogram) {
        List<Long> sorted = exact.stream().sorted().toList();
        assertEquals(sorted.size(), histogram.n());
        for (double q : new double[] {0.5, 0.9, 0.95, 0.99}) {
            long nearest = sorted.get((int) Math.ceil(q * sorted.size()) - 1);
            assertEquals((double) nearest, histogram.quantileAnyN(q).orElseThrow(), 0.0101 * (double) nearest, "p" + q);
        }
    }
}
