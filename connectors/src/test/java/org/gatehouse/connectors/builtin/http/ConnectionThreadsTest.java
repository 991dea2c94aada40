package org.gatehouse.connectors.builtin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConnectionThreadsTest {
    private static final int PATIENCE_SECONDS = 20;

    @Test
    void whatIsAboveThePlatformThreadsRunsAtOnceOnVirtualOnes() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(10);
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger virtual = new AtomicInteger();
        try (ConnectionThreads threads = new ConnectionThreads(3)) {
            for (int i = 0; i < 10; i++) {
                threads.execute(() -> {
                    virtual.addAndGet(Thread.currentThread().isVirtual() ? 1 : 0);
                    running.countDown();
                    awaitEnd(end);
                });
            }
            assertTrue(running.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "all run at the same time");
            assertEquals(7, virtual.get());
            threads.shutdown();
            assertFalse(threads.awaitTermination(1, TimeUnit.MILLISECONDS));
            end.countDown();
            assertTrue(threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS));
            assertThrows(RejectedExecutionException.class, () -> threads.execute(end::countDown));
        }
    }

    private static void awaitEnd(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
