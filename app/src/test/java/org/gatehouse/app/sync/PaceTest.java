package org.gatehouse.app.sync;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void pausesGrowToTheLongestAndNeverPast() {
        var random = new Random(3);
        for (int failures = 1; failures < 2_000; failures++) {
            Duration pause = Pace.USUAL.afterFailures(failures, random);
            long doubled = failures > 9 ? 300_000 : Math.min(300_000, 1_000L << (failures - 1));
            assertTrue(pause.toMillis() >= doubled / 2, failures + ": " + pause);
            assertTrue(pause.toMillis() <= doubled, failures + ": " + pause);
        }
    }
}
