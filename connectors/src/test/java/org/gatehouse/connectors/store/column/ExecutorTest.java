package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.gatehouse.connectors.store.column.Lines.Line;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.Row;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExecutorTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Kathmandu");
    private static final TimeRange EVER = Lines.range(Lines.DAY * Lines.DAY_MICROS, (Lines.DAY + 3) * Lines.DAY_MICROS);

    private final Lines lines = new Lines(71);
    private final List<List<Line>> days = new ArrayList<>();

    @BeforeEach
    void fill() {
        for (int day = 0; day < 3; day++) {
            days.add(lines.next(1_500, Lines.DAY + day));
        }
    }

    private Answer ask(Query query, List<Segment> segments) {
        return new Executor(lines.dictionary, List.of("", "gate")).answer(query, segments, Map.of(), Stop.never());
    }

    private List<Segment> whole() {
        return days.stream().map(Lines::segment).toList();
    }

    private static Query all() {
        Query query = Query.over(EVER, ZONE);
        Set<Measure> every = EnumSet.allOf(Measure.class);
        return new Query(every, query.by(), query.grain(), query.filter(), EVER, ZONE, Basis.REQUESTS);
    }

    /** Rows spread over many small segments, as several gateways have them. */
    private List<Segment> scattered(int parts) {
        SplittableRandom random = new SplittableRandom(parts);
        List<Segment> segments = new ArrayList<>();
        for (List<Line> day : days) {
            List<List<Line>> cut = new ArrayList<>();
            for (int i = 0; i < parts; i++) {
                cut.add(new ArrayList<>());
            }
            day.forEach(line -> cut.get(random.nextInt(parts)).add(line));
            cut.forEach(part -> segments.add(Lines.segment(part)));
        }
        return segments.reversed();
    }

    /** However rows are cut into segments, shares and blocks, an answer is the same. */
    @Test
    void anAnswerDoesNotDependOnWhereTheRowsAre() {
        for (Basis basis : Basis.values()) {
            for (Query query : List.of(
                    all(),
                    all().by(Column.ENDPOINT, new Dimension.Tag("app")).every(Grain.DAY),
                    all().by(Column.CHAIN),
                    all().every(Grain.HOUR).by(Column.MODEL).where(new Filter.Rerouted()))) {
                Answer expected = ask(query.counting(basis), whole());
                for (int parts : new int[] {2, 7, 40}) {
                    Answer answer = ask(query.counting(basis), scattered(parts));
                    assertEquals(expected.rows(), answer.rows(), () -> "rows of " + query + " " + basis);
                    assertEquals(expected.total(), answer.total(), () -> "total of " + query + " " + basis);
                    assertEquals(expected.scanned(), answer.scanned());
                }
            }
        }
    }

    @Test
    void groupsAddUpToTheTotal() {
        for (Basis basis : Basis.values()) {
            Answer answer = ask(all().by(Column.DESTINATION).every(Grain.HOUR).counting(basis), whole());
            var counts =
                    answer.rows().stream().map(row -> row.figures().counts()).toList();
            var total = answer.total().counts();
            assertEquals(total.all(), counts.stream().mapToLong(c -> c.all()).sum());
            assertEquals(total.all(), total.served() + total.rateLimited() + total.failed());
            assertEquals(
                    total.attempts(),
                    counts.stream().mapToLong(c -> c.attempts()).sum());
            var cost = answer.rows().stream().map(row -> row.figures().cost()).reduce((a, b) -> a.plus(b));
            assertEquals(answer.total().cost(), cost.orElseThrow());
        }
    }

    @Test
    void sumsOfMoneyLargerThanALongAreExact() {
        BigDecimal reported = days.stream()
                .flatMap(List::stream)
                .filter(line -> line.get(Field.COST_STATE) == Codes.of(CostState.REPORTED))
                .map(line -> BigDecimal.valueOf(line.get(Field.COST), 12))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertTrue(reported.compareTo(BigDecimal.valueOf(Long.MAX_VALUE, 12)) > 0, "the test asks for it");
        BigDecimal answered = ask(all(), whole()).total().cost().reported().amount();
        assertEquals(0, reported.compareTo(answered), reported + " " + answered);
    }

    @Test
    void requestersAreCountedOnceInTheTotalThoughTheyAreInManyGroups() {
        Answer answer = ask(all().by(Column.ENDPOINT), whole());
        long users = days.stream()
                .flatMap(List::stream)
                .map(line -> line.get(Field.USER))
                .filter(user -> user != 0)
                .distinct()
                .count();
        assertEquals(users, answer.total().requesters().orElseThrow());
        long byGroup = answer.rows().stream()
                .mapToLong(row -> row.figures().requesters().orElseThrow())
                .sum();
        assertTrue(byGroup > users);
        var unasked = ask(Query.over(EVER, ZONE).measuring(Measure.TOKENS), whole());
        assertTrue(unasked.total().requesters().isEmpty(), "not asked is not zero");
    }

    @Test
    void rowsComeByTimeThenByCountThenByName() {
        List<Row> rows = ask(all().by(Column.ENDPOINT, Column.STATUS).every(Grain.DAY), whole())
                .rows();
        assertTrue(rows.size() > 60);
        for (int i = 1; i < rows.size(); i++) {
            Row before = rows.get(i - 1);
            Row row = rows.get(i);
            int time = before.bucket().orElseThrow().compareTo(row.bucket().orElseThrow());
            long more = before.figures().counts().all() - row.figures().counts().all();
            String names = String.join("\u0000", before.key());
            boolean byName = names.compareTo(String.join("\u0000", row.key())) < 0;
            assertTrue(time < 0 || (time == 0 && (more > 0 || (more == 0 && byName))), before + " " + row);
        }
    }

    @Test
    void noRowsAreAnEmptyAnswer() {
        for (List<Segment> none : List.of(List.<Segment>of(), List.of(Lines.segment(List.of())))) {
            Answer answer = ask(all().by(Column.MODEL).every(Grain.HOUR), none);
            assertTrue(answer.empty());
            assertEquals(List.of(), answer.rows());
            assertEquals(0, answer.scanned());
        }
    }

    @Test
    void aStoppedQueryGivesNoAnswer() {
        Stop stop = new Stop();
        stop.stop();
        var executor = new Executor(lines.dictionary, List.of("", "gate"));
        List<Segment> segments = whole();
        assertThrows(CancellationException.class, () -> executor.answer(all(), segments, Map.of(), stop));
    }
}
