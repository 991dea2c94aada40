package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.gatehouse.connectors.store.column.Lines.Line;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.query.LogHistogram;
import org.junit.jupiter.api.Test;

class SegmentTest {
    private static final Comparator<Line> BY_TIME = Comparator.comparingLong(Line::at);

    /** The segment holds these rows, in this order, each with its own attempts. */
    private static void holds(List<Line> expected, Segment segment) {
        assertEquals(expected.size(), segment.size());
        for (int row = 0; row < expected.size(); row++) {
            Line line = expected.get(row);
            assertEquals(line.key(), segment.key(row));
            assertEquals(line.at(), segment.at(row));
            for (Field field : List.of(Field.ENDPOINT, Field.STATUS, Field.SHAPE, Field.COST, Field.LATENCY)) {
                assertEquals(line.get(field), segment.column(field).at(row), field.name());
            }
            derived(line, segment, row);
            attempts(line, segment, row);
        }
    }

    private static void derived(Line line, Segment segment, int row) {
        assertEquals(
                bucket(line.get(Field.LATENCY)),
                segment.column(Field.LATENCY_BUCKET).at(row));
        assertEquals(
                bucket(line.get(Field.TTFB)), segment.column(Field.TTFB_BUCKET).at(row));
        Outcome outcome = Outcome.of(line.get(Field.STATUS), line.get(Field.ERROR) != 0);
        assertEquals(Codes.of(outcome), segment.column(Field.OUTCOME).at(row));
    }

    private static void attempts(Line line, Segment segment, int row) {
        int from = segment.firstAttempt(row);
        assertEquals(line.attempts().size(), segment.firstAttempt(row + 1) - from);
        for (Attempt attempt : line.attempts()) {
            assertEquals(bucket(attempt.timing().latencyMicros()), segment.attemptLatency(from));
            assertEquals(-1, segment.attemptTtfb(from));
            from++;
        }
    }

    private static long bucket(long micros) {
        return micros < 0 ? -1 : LogHistogram.bucket(micros);
    }

    @Test
    void rowsInAnyOrderAreSortedByTimeAndThoseOfOneTimeStayInTheirOrder() {
        for (int count : new int[] {0, 1, 15, 16, 17, 33, 500}) {
            Lines lines = new Lines(count);
            List<Line> any = lines.next(count, Lines.DAY);
            List<Line> sorted = any.stream().sorted(BY_TIME).toList();
            holds(sorted, Lines.segment(any));
            holds(sorted, Lines.segment(sorted));
        }
    }

    @Test
    void aSearchFindsTheFirstRowThatIsNotBefore() {
        List<Line> any = new Lines(21).next(700, Lines.DAY);
        Segment segment = Lines.segment(any);
        SplittableRandom random = new SplittableRandom(21);
        for (int i = 0; i < 3_000; i++) {
            long day = Lines.DAY * Lines.DAY_MICROS;
            long at = i % 2 == 0
                    ? any.get(random.nextInt(any.size())).at()
                    : day + random.nextLong(-9, Lines.DAY_MICROS + 9);
            long before = any.stream().filter(line -> line.at() < at).count();
            assertEquals(before, segment.firstFrom(at));
        }
        assertEquals(0, segment.firstFrom(Long.MIN_VALUE));
        assertEquals(segment.size(), segment.firstFrom(Long.MAX_VALUE));
    }

    /** This is how a page that revises rows changes a day in memory. */
    @Test
    void revisedRowsReplaceTheOldOnesAndTheOthersStay() {
        Lines lines = new Lines(22);
        List<Line> old = lines.next(400, Lines.DAY);
        List<Line> news = lines.next(50, Lines.DAY);
        SplittableRandom random = new SplittableRandom(22);
        List<Line> expected = new ArrayList<>(old);
        for (int i = 0; i < 60; i++) {
            Line gone = expected.remove(random.nextInt(expected.size()));
            Line revised = lines.line(gone.at(), "revised");
            news.add(new Line(gone.key(), gone.micro(), revised.given(), revised.attempts()));
        }
        Set<Long> replaced = news.stream().map(Line::key).collect(Collectors.toSet());
        SegmentBuilder builder = new SegmentBuilder(10);
        builder.addAll(Lines.segment(old), key -> !replaced.contains(key));
        news.forEach(line -> Lines.add(builder, line));
        expected.sort(BY_TIME);
        expected.addAll(news);
        expected.sort(BY_TIME);
        assertEquals(expected.size(), builder.size());
        holds(expected, builder.build());
    }

    @Test
    void aSegmentDoesNotChangeWhenItsBuilderGoesOn() {
        Lines lines = new Lines(23);
        List<Line> first = lines.next(100, Lines.DAY);
        SegmentBuilder builder = new SegmentBuilder(1_000);
        first.forEach(line -> Lines.add(builder, line));
        Segment segment = builder.build();
        lines.next(300, Lines.DAY).forEach(line -> Lines.add(builder, line));
        assertEquals(400, builder.build().size());
        holds(first.stream().sorted(BY_TIME).toList(), segment);
    }

    @Test
    void aMillionRowsOfADayFitInTheMemoryThatWasPlannedForThem() {
        List<Line> few = new Lines(24).next(20_000, Lines.DAY);
        long each = Lines.segment(few).bytes() / few.size();
        assertTrue(each >= 8 && each <= 100, "bytes for each row: " + each);
    }
}
