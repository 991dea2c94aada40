package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MicrosTest {
    @Test
    void instantsComeBackFromBeforeAndAfter1970() {
        SplittableRandom random = new SplittableRandom(10);
        for (int i = 0; i < 10_000; i++) {
            long micros = random.nextLong(-4_000_000_000_000_000L, 4_000_000_000_000_000L);
            Instant instant = Micros.instant(micros);
            assertEquals(micros, Micros.of(instant));
            assertEquals(micros, Micros.floor(instant));
            assertEquals(micros + 1, Micros.of(instant.plusNanos(1 + random.nextInt(999))), "a bound is rounded up");
            assertEquals(micros, Micros.floor(instant.plusNanos(random.nextInt(1_000))), "an event is rounded down");
        }
    }

    /** A range [from, to) with bounds between microseconds must hold the same events as before the rounding. */
    @Test
    void aBoundKeepsItsMeaningForEventsOnWholeMicroseconds() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 10_000; i++) {
            Instant bound = Instant.ofEpochSecond(0, random.nextLong(-50_000, 50_000));
            long event = random.nextLong(-60, 60);
            assertEquals(Micros.instant(event).isBefore(bound), event < Micros.of(bound), bound + " " + event);
        }
    }

    @Test
    void instantsThatNoLongCanHoldAreTheFarthestOnes() {
        assertTrue(Micros.of(Instant.MIN) < Micros.of(Instant.parse("-9999-01-01T00:00:00Z")));
        assertTrue(Micros.of(Instant.MAX) > Micros.of(Instant.parse("9999-12-31T23:59:59Z")));
        assertTrue(Micros.of(Instant.MIN) < 0 && Micros.of(Instant.MAX) > 0, "no overflow turns them round");
    }
}
