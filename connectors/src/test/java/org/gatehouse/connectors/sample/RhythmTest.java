package org.gatehouse.connectors.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private final Random random = new Random(9);

    @Test
    void everyRowIsInExactlyOneHour() {
        for (int round = 0; round < 200; round++) {
            var size = size();
            var rhythm = new Rhythm(size);
            long sum = 0;
            for (int hour = 0; hour < size.days() * 24; hour++) {
                assertEquals(sum, rhythm.firstRowOf(hour));
                sum += rhythm.rowsIn(hour);
            }
            assertEquals(size.rows(), sum);
        }
    }

    @Test
    void findsTheHourOfARow() {
        for (int round = 0; round < 200; round++) {
            var size = size();
            var rhythm = new Rhythm(size);
            long row = random.nextLong(size.rows());
            int hour = rhythm.hourOf(row);
            assertTrue(row >= rhythm.firstRowOf(hour));
            assertTrue(row < rhythm.firstRowOf(hour) + rhythm.rowsIn(hour));
            assertEquals(size.range().from().plus(Duration.ofHours(hour)), rhythm.startOf(hour));
        }
    }

    private SampleUrl size() {
        return new SampleUrl(
                1 + random.nextInt(random.nextBoolean() ? 50 : 1_000_000),
                1 + random.nextInt(9),
                1,
                Instant.parse("2026-11-21T06:00:00Z").plusSeconds(random.nextInt(1_000_000)));
    }
}
