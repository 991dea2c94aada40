package org.gatehouse.dashboards.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.TimeRange;
import org.junit.jupiter.api.Test;

final class PlotMathTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int ROUNDS = 2_000;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(3);

    @Test
    void linearTicksAreRoundAndCoverTheMaximum() {
        for (int i = 0; i < ROUNDS; i++) {
            double max = Math.pow(10, random.nextDouble(-6, 12));
            List<Tick> ticks = Ticks.linear(max, 5, Double::toString);
            double step = ticks.get(1).value();
            double digit = step / Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
            assertTrue(ticks.getLast().value() >= max * (1 - 1e-9), "covers " + max);
            assertTrue(ticks.getLast().value() - step < max, "no empty step above " + max);
            assertTrue(ticks.size() <= 6, ticks.size() + " ticks");
            assertTrue(
                    Arrays.stream(new double[] {1, 2, 2.5, 5, 10}).anyMatch(d -> Math.abs(d - digit) < 1e-6),
                    "" + digit);
        }
        assertEquals(1, Ticks.linear(0, 5, Double::toString).getLast().value());
    }

    @Test
    void logTicksAreInRange() {
        assertEquals(
                List.of(1.0, 2.0, 5.0, 10.0, 20.0),
                Ticks.log(1, 30, 9, Double::toString).stream().map(Tick::value).toList());
        assertEquals(
                List.of(1e3, 1e4, 1e5, 1e6, 1e7),
                Ticks.log(1e3, 2e7, 9, Double::toString).stream()
                        .map(tick -> Math.rint(tick.value()))
                        .toList());
    }

    @Test
    void timeTicksAreFewAndOnTheWallClock() {
        for (int i = 0; i < ROUNDS; i++) {
            Instant from = Instant.ofEpochSecond(random.nextLong(1_700_000_000, 1_900_000_000));
            TimeRange range = new TimeRange(from, from.plusSeconds(random.nextLong(600, 90 * 86_400)));
            int most = random.nextInt(2, 20);
            List<Tick> ticks = TimeTicks.of(range, BERLIN, most);
            assertTrue(ticks.size() <= most + 2, ticks.size() + " ticks of " + most);
            for (Tick tick : ticks) {
                Instant at = Instant.ofEpochSecond((long) tick.value());
                assertTrue(range.contains(at));
                assertEquals(tick.strong(), at.atZone(BERLIN).toLocalTime().equals(LocalTime.MIDNIGHT));
            }
        }
    }

    @Test
    void ticksStayOnTheHourAcrossAClockChange() {
        Instant from = Instant.parse("2026-03-28T12:00:00Z");
        List<Tick> ticks = TimeTicks.of(new TimeRange(from, from.plus(Duration.ofDays(1))), BERLIN, 5);
        assertEquals(
                List.of("18:00", "29 Mar", "06:00", "12:00"),
                ticks.stream().map(Tick::label).toList());
    }

    @Test
    void anAxisHoldsEveryBucketOfItsRange() {
        for (int i = 0; i < ROUNDS; i++) {
            Instant from = Instant.ofEpochSecond(random.nextLong(1_700_000_000, 1_900_000_000));
            TimeRange range = new TimeRange(from, from.plusSeconds(random.nextLong(600, 20 * 86_400)));
            TimeAxis axis = TimeAxis.of(range, Grain.fitting(range), BERLIN, Optional.empty());
            Instant at = from.plusSeconds(random.nextLong(range.length().toSeconds()));
            int bucket = axis.index(axis.grain().floor(at, BERLIN));
            assertTrue(bucket >= 0, at + " has its bucket");
            assertEquals(bucket, axis.bucketAt(axis.at(at) + 1e-12));
            assertEquals(0, axis.at(axis.left()));
            assertEquals(1, axis.at(axis.right()));
        }
    }

    @Test
    void aDayOfTwentyThreeHoursIsOneBucket() {
        TimeRange range = new TimeRange(Instant.parse("2026-03-27T23:00:00Z"), Instant.parse("2026-03-30T22:00:00Z"));
        TimeAxis axis = TimeAxis.of(range, Grain.DAY, BERLIN, Optional.empty());
        assertEquals(3, axis.buckets().size());
        assertEquals(Duration.ofHours(23), Duration.between(axis.buckets().get(1), axis.end(1)));
    }

    @Test
    void valuesHaveTheirPlaces() {
        ValueAxis linear = ValueAxis.upTo(7.3, Double::toString, "s");
        assertEquals(0, linear.at(0));
        assertEquals(1, linear.at(linear.to()));
        ValueAxis log = ValueAxis.log(1, 100, Double::toString, "s");
        assertEquals(0.5, log.at(10), 1e-12);
    }

    @Test
    void aReducedLineKeepsItsHighestAndLowestPointsAndItsGaps() {
        for (int round = 0; round < 200; round++) {
            int size = random.nextInt(1, 3_000);
            double[] xs = new double[size];
            double[] ys = new double[size];
            for (int i = 0; i < size; i++) {
                xs[i] = i * 400.0 / size;
                ys[i] = random.nextInt(50) == 0 ? Double.NaN : random.nextDouble(1_000);
            }
            List<Stroke> strokes = Stroke.of(xs, ys);
            double most = Arrays.stream(ys).filter(y -> !Double.isNaN(y)).max().orElse(-1);
            double kept = -1;
            int points = 0;
            for (Stroke stroke : strokes) {
                points += stroke.count();
                for (int i = 0; i < stroke.count(); i++) {
                    kept = Math.max(kept, stroke.y(i));
                    assertTrue(i == 0 || stroke.x(i) >= stroke.x(i - 1), "in order");
                }
            }
            assertEquals(most, kept);
            assertTrue(points <= 4 * 401 + 4 * strokes.size(), points + " points");
        }
    }

    @Test
    void aLayerForgetsNothingAndIsNotChangedFromOutside() {
        double[] values = {1, Double.NaN, 7};
        Layer layer = new Layer("a", values);
        values[0] = 100;
        assertEquals(7, layer.max());
        assertEquals(1, layer.value(0));
        assertTrue(Double.isNaN(layer.value(1)));
    }
}
