package org.gatehouse.connectors.builtin.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Platform threads for the first connections, virtual ones for all above. A platform thread wakes at once when its bytes
 * are there, a virtual one by way of a poller and a carrier: measured, that is a third of what the gateway adds to a
 * request. Thousands of connections are rare, and then memory counts for more.
 */
final class ConnectionThreads extends ThreadPoolExecutor {
    private static final int PLATFORM = 128;
    private static final long IDLE_SECONDS = 60;

    private final ExecutorService above;

    ConnectionThreads() {
        this(PLATFORM);
    }

    ConnectionThreads(int platform) {
        super(
                0,
                platform,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofPlatform().daemon().name("gateway-", 0).factory());
        above = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("gateway-above-", 0).factory());
        setRejectedExecutionHandler((task, full) -> above.execute(task));
    }

    @Override
    public void shutdown() {
        super.shutdown();
        above.shutdown();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        return super.awaitTermination(timeout, unit)
                && above.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }
}
