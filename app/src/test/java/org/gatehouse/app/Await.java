package org.gatehouse.app;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, and fails when it does not come true. */
public final class Await {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long STEP_NANOS = 2_000_000;

    private Await() {}

    /** Returns as soon as the condition is true. */
    public static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("not within " + LONGEST + ": " + what);
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
    }
}
