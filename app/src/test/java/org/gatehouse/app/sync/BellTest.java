package org.gatehouse.app.sync;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BellTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private final Bell bell = new Bell();

    @Test
    void aRingEndsAWait() throws Exception {
        var waiting = Thread.ofVirtual().start(() -> await(Duration.ZERO));
        bell.ring();
        waiting.join();
    }

    @Test
    void aRingBeforeTheWaitIsNotLost() {
        bell.ring();
        await(Duration.ZERO);
    }

    @Test
    void theGapIsKeptEvenWhenRung() {
        bell.ring();
        long start = System.nanoTime();
        await(Duration.ofMillis(30));
        assertTrue(System.nanoTime() - start >= 30_000_000, "came back early");
    }

    @Test
    void closingEndsAllWaitsNowAndLater() throws Exception {
        var waiting = Thread.ofVirtual().start(() -> await(LONG));
        bell.close();
        waiting.join();
        await(LONG);
    }

    private void await(Duration gap) {
        try {
            bell.await(gap, LONG);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
