package org.gatehouse.connectors.store.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.query.TimeRange;

/** Makes random rows of one UTC day, and segments of them, reproducibly. */
final class Lines {
    static final long DAY_MICROS = 86_400_000_000L;
    /** 2026-03-01. */
    static final long DAY = 20_513;

    private static final int[] STATUSES = {200, 200, 200, 301, 400, 429, 499, 503};

    final Dictionary dictionary = new Dictionary();
    private final SplittableRandom random;
    private int made;

    Lines(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A row as a test remembers it. */
    record Line(long key, int micro, List<Long> given, List<Attempt> attempts) {
        long at() {
            return RowKey.millis(key) * 1_000 + micro;
        }

        long get(Field field) {
            return given.get(field.index());
        }
    }

    static TimeRange range(long fromMicros, long toMicros) {
        return new TimeRange(Micros.instant(fromMicros), Micros.instant(toMicros));
    }

    /** Rows of a day, in no order; some share their time. */
    List<Line> next(int count, long day) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long within = random.nextLong(DAY_MICROS);
            long at = day * DAY_MICROS + (random.nextInt(3) == 0 ? within / 60_000_000 * 60_000_000 : within);
            lines.add(line(at, "row-" + made++));
        }
        return lines;
    }

    /** A row at a time in microseconds since 1970. */
    Line line(long at, String id) {
        List<Attempt> attempts = attempts();
        long[] given = new long[Field.GIVEN];
        put(given, Field.GATEWAY, 1);
        put(given, Field.ENDPOINT, dictionary.code(Kind.ENDPOINT, word("endpoint", 5)));
        put(given, Field.USER, dictionary.code(Kind.USER, word("user", 40)));
        put(given, Field.STATUS, STATUSES[random.nextInt(STATUSES.length)]);
        put(given, Field.ERROR, random.nextInt(9) == 0 ? dictionary.code(Kind.ERROR, word("error", 3)) : 0);
        put(given, Field.SHAPE, dictionary.shape(attempts));
        var tags = new TreeMap<String, String>();
        if (random.nextBoolean()) {
            tags.put("app", word("app", 3));
        }
        put(given, Field.TAGS, dictionary.tags().code(tags));
        put(given, Field.COST_STATE, random.nextInt(CostState.values().length));
        put(given, Field.COST, random.nextInt(7) == 0 ? Long.MAX_VALUE - random.nextInt(9) : random.nextInt(1 << 20));
        put(given, Field.INPUT, random.nextInt(10_000));
        put(given, Field.OUTPUT, random.nextInt(500));
        put(given, Field.LATENCY, random.nextLong(-1, 30_000_000));
        put(given, Field.TTFB, random.nextLong(-1, 900_000));
        long key = RowKey.of(1, id, Math.floorDiv(at, 1_000));
        List<Long> values = Arrays.stream(given).boxed().toList();
        return new Line(key, (int) Math.floorMod(at, 1_000L), values, attempts);
    }

    private List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            long latency = random.nextLong(-1, 5_000_000);
            attempts.add(new Attempt(
                    Codes.constant(AttemptReason.class, random.nextInt(5)),
                    word("destination", 3),
                    word("provider", 2),
                    word("model", 3),
                    STATUSES[random.nextInt(STATUSES.length)],
                    random.nextInt(9) == 0 ? "broken" : "",
                    random.nextInt(1_000),
                    new Timing(latency, Timing.NOT_KNOWN, TimingBasis.GATEWAY)));
        }
        return attempts;
    }

    private String word(String kind, int different) {
        int which = random.nextInt(different + 1);
        return which == 0 ? "" : kind + "-" + which;
    }

    private static void put(long[] given, Field field, long value) {
        given[field.index()] = value;
    }

    /** A segment of rows of one day. */
    static Segment segment(Collection<Line> lines) {
        SegmentBuilder builder = new SegmentBuilder(0);
        lines.forEach(line -> add(builder, line));
        return builder.build();
    }

    static void add(SegmentBuilder builder, Line line) {
        long[] given = line.given().stream().mapToLong(value -> value).toArray();
        builder.add(line.key(), line.micro(), given, Timings.pack(line.attempts()));
    }
}
