package org.gatehouse.domain.stop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StopTest {
    private final Stop stop = new Stop();
    private final List<String> ran = new ArrayList<>();

    @Test
    void runsEveryActionOnceInOrder() {
        stop.onStop(() -> ran.add("a"));
        stop.onStop(() -> ran.add("b"));
        assertFalse(stop.stopped());
        stop.stop();
        stop.stop();
        assertTrue(stop.stopped());
        assertEquals(List.of("a", "b"), ran);
    }

    @Test
    void anActionThatWasTakenBackDoesNotRun() {
        Stop.Handle handle = stop.onStop(() -> ran.add("a"));
        handle.close();
        handle.close();
        stop.stop();
        assertEquals(List.of(), ran);
    }

    @Test
    void tooLateIsAtOnce() {
        stop.stop();
        try (var handle = stop.onStop(() -> ran.add("late"))) {
            assertEquals(List.of("late"), ran);
        }
    }

    @Test
    void checkEndsTheWorkOnlyWhenStopped() {
        stop.check();
        stop.stop();
        assertThrows(CancellationException.class, stop::check);
        Stop.never().check();
    }

    @Test
    void anActionMayAskTheTokenItself() {
        stop.onStop(() -> ran.add("stopped " + stop.stopped()));
        stop.stop();
        assertEquals(List.of("stopped true"), ran);
    }

    @Test
    void everyActionRunsExactlyOnceWhoeverStopsMeanwhile() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            var token = new Stop();
            var runs = new AtomicInteger();
            var start = new CountDownLatch(1);
            var registering = new Thread(() -> {
                await(start);
                for (int i = 0; i < 50; i++) {
                    token.onStop(runs::incrementAndGet);
                }
            });
            var stopping = new Thread(() -> {
                await(start);
                token.stop();
            });
            registering.start();
            stopping.start();
            start.countDown();
            registering.join();
            stopping.join();
            assertEquals(50, runs.get());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
