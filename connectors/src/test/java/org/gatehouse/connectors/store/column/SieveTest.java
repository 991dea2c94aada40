package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.gatehouse.connectors.store.column.Lines.Line;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.query.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compiled filters mark the rows that a plain reading of the filter takes. */
class SieveTest {
    private static final Dimension APP = new Dimension.Tag("app");

    private final Lines lines = new Lines(41);
    private List<Line> rows = List.of();
    private Segment segment = Lines.segment(rows);

    @BeforeEach
    void fill() {
        List<Line> any = new ArrayList<>(lines.next(900, Lines.DAY));
        any.sort((one, other) -> Long.compare(one.at(), other.at()));
        rows = any;
        segment = Lines.segment(any);
    }

    private boolean[] marked(Filter filter) {
        var lenses = new Lenses(lines.dictionary, List.of("", "gate"), false);
        Block block = new Block(new Tables(lines.dictionary), false, segment);
        block.show(segment, 0, rows.size());
        boolean[] pass = new boolean[Block.ROWS];
        new Sieves(lenses).of(filter).mark(block, pass);
        return pass;
    }

    private String endpoint(Line row) {
        return lines.dictionary.text(Kind.ENDPOINT, (int) row.get(Field.ENDPOINT));
    }

    private String app(Line row) {
        return lines.dictionary.tags().value((int) row.get(Field.TAGS)).getOrDefault("app", "");
    }

    private void takes(Filter filter, Predicate<Line> expected) {
        boolean[] pass = marked(filter);
        int passed = 0;
        for (int row = 0; row < rows.size(); row++) {
            assertEquals(expected.test(rows.get(row)), pass[row], filter + " row " + row);
            passed += pass[row] ? 1 : 0;
        }
        assertTrue(passed > 0 || filter.toString().contains("absent"), "it can fail: " + filter);
    }

    @Test
    void labelsOfColumnsAndTags() {
        takes(
                new Filter.In(Column.ENDPOINT, Set.of("endpoint-1", "")),
                row -> Set.of("endpoint-1", "").contains(endpoint(row)));
        takes(Filter.is(APP, ""), row -> app(row).isEmpty());
        takes(Filter.is(Column.GATEWAY, "gate"), row -> true);
        takes(Filter.is(Column.ENDPOINT, "absent"), row -> false);
        takes(Filter.is(Column.STATUS, "429"), row -> row.get(Field.STATUS) == 429);
    }

    @Test
    void partsOfLabelsInAnyCase() {
        takes(
                new Filter.Contains(Column.ENDPOINT, "POINT-2"),
                row -> endpoint(row).contains("2"));
        takes(
                new Filter.Contains(APP, "pP-"),
                row -> app(row).toLowerCase(Locale.ROOT).contains("pp-"));
    }

    @Test
    void latencyFromAndBelowWhereItIsKnown() {
        takes(
                new Filter.LatencyBetween(5_000_000, 20_000_000),
                row -> row.get(Field.LATENCY) >= 5_000_000 && row.get(Field.LATENCY) < 20_000_000);
        takes(new Filter.LatencyBetween(Long.MIN_VALUE, Long.MAX_VALUE), row -> row.get(Field.LATENCY) >= 0);
        long edge = rows.stream().mapToLong(row -> row.get(Field.LATENCY)).max().orElseThrow();
        takes(new Filter.LatencyBetween(edge, edge + 1), row -> row.get(Field.LATENCY) == edge);
        takes(
                new Filter.Not(new Filter.LatencyBetween(0, edge)),
                row -> row.get(Field.LATENCY) < 0 || row.get(Field.LATENCY) == edge);
    }

    @Test
    void requestsThatNeededMoreThanOneAttempt() {
        takes(new Filter.Rerouted(), row -> row.attempts().size() > 1);
    }

    @Test
    void emptyAndAndOr() {
        takes(new Filter.And(List.of()), row -> true);
        takes(new Filter.Not(new Filter.Or(List.of())), row -> true);
        takes(new Filter.All(), row -> true);
    }

    @Test
    void anyNestingOfAndOrNot() {
        SplittableRandom random = new SplittableRandom(42);
        for (int round = 0; round < 60; round++) {
            Nested nested = nested(random, 4);
            boolean[] pass = marked(nested.filter());
            for (int row = 0; row < rows.size(); row++) {
                assertEquals(
                        nested.plain().test(rows.get(row)),
                        pass[row],
                        nested.filter().toString());
            }
        }
    }

    /** A filter and what it means. */
    private record Nested(Filter filter, Predicate<Line> plain) {}

    private Nested nested(SplittableRandom random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return leaf(random);
        }
        Nested one = nested(random, depth - 1);
        Nested other = nested(random, depth - 1);
        List<Filter> both = List.of(one.filter(), other.filter());
        return switch (random.nextInt(3)) {
            case 0 -> new Nested(new Filter.And(both), one.plain().and(other.plain()));
            case 1 -> new Nested(new Filter.Or(both), one.plain().or(other.plain()));
            default -> new Nested(new Filter.Not(one.filter()), one.plain().negate());
        };
    }

    private Nested leaf(SplittableRandom random) {
        String name = "endpoint-" + random.nextInt(7);
        long from = random.nextLong(30_000_000);
        return switch (random.nextInt(3)) {
            case 0 ->
                new Nested(
                        Filter.is(Column.ENDPOINT, name), row -> endpoint(row).equals(name));
            case 1 -> new Nested(new Filter.Rerouted(), row -> row.attempts().size() > 1);
            default ->
                new Nested(new Filter.LatencyBetween(from, Long.MAX_VALUE), row -> row.get(Field.LATENCY) >= from);
        };
    }
}
