package org.gatehouse.connectors.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.TimeRange;

/** Queries of every form, reproducibly. */
final class RandomQueries {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Australia/Lord_Howe"));

    private final RandomGenerator random;
    private final TimeRange range;

    RandomQueries(RandomGenerator random, TimeRange range) {
        this.random = random;
        this.range = range;
    }

    Query next() {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        for (Measure measure : Measure.values()) {
            if (random.nextInt(3) == 0) {
                measures.add(measure);
            }
        }
        List<Dimension> by = new ArrayList<>();
        int dimensions = random.nextInt(4);
        for (int i = 0; i < dimensions; i++) {
            by.add(dimension());
        }
        Optional<Grain> grain = random.nextBoolean() ? Optional.empty() : Optional.of(pick(Grain.values()));
        return new Query(measures, by, grain, filter(2), range(), ZONES.get(random.nextInt(ZONES.size())), basis());
    }

    private Basis basis() {
        return pick(Basis.values());
    }

    private TimeRange range() {
        if (random.nextInt(3) == 0) {
            return range;
        }
        Instant one = instant();
        Instant other = instant();
        return one.isBefore(other) ? new TimeRange(one, other) : new TimeRange(other, one);
    }

    private Instant instant() {
        Duration into = Duration.ofNanos(random.nextLong(range.length().toNanos()));
        return range.from().plus(into);
    }

    private Dimension dimension() {
        return random.nextInt(6) == 0 ? new Dimension.Tag("tag" + random.nextInt(4)) : pick(Dimension.Column.values());
    }

    Filter filter(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0 -> new Filter.All();
            case 1 -> new Filter.In(dimension(), Set.of(word(), word() + "x", "200", "429", "PRICED"));
            case 2 -> new Filter.Contains(dimension(), word());
            case 3 -> new Filter.LatencyBetween(random.nextLong(60_000_000), random.nextLong(400_000_000_000L));
            case 4 -> new Filter.Rerouted();
            case 5 -> new Filter.And(filters(depth));
            case 6 -> new Filter.Or(filters(depth));
            default -> new Filter.Not(filter(depth - 1));
        };
    }

    private List<Filter> filters(int depth) {
        List<Filter> filters = new ArrayList<>();
        int parts = random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            filters.add(filter(depth - 1));
        }
        return filters;
    }

    private String word() {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "MODEL-" + random.nextInt(3);
            case 2 -> "endpoint-1";
            case 3 -> "destination-2";
            case 4 -> "É-1";
            default -> "-" + random.nextInt(4);
        };
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
