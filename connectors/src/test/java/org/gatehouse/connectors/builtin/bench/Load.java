package org.gatehouse.connectors.builtin.bench;

import java.io.IOException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Load on one target; every other request is streamed. At a fixed rate requests are sent when they are due, however long
 * the earlier ones take, and their time counts from then.
 */
final class Load {
    /** From due to the last byte of an answer that is not streamed. */
    final Samples latency = new Samples();

    /** From due to the first byte of a streamed answer. */
    final Samples ttfb = new Samples();

    final AtomicInteger failures = new AtomicInteger();
    private final byte[] whole;
    private final byte[] streamed;
    private final Target target;
    private final Deque<Shot> idle = new ConcurrentLinkedDeque<>();
    private long busyNanos;

    Load(Target target) {
        this.target = target;
        whole = Shot.request(target, false);
        streamed = Shot.request(target, true);
    }

    /** Sends so many requests a second for so many seconds. */
    void open(int perSecond, int seconds) {
        long start = System.nanoTime();
        long gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < perSecond * seconds; i++) {
                long due = start + i * gap;
                boolean stream = i % 2 == 1;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                threads.execute(() -> one(due, stream));
            }
        }
    }

    /** Keeps so many connections busy for so many seconds. */
    void full(int connections, int seconds) {
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int c = 0; c < connections; c++) {
                int first = c;
                threads.execute(() -> {
                    for (int i = first; System.nanoTime() < end; i++) {
                        one(System.nanoTime(), i % 2 == 1);
                    }
                });
            }
        }
        busyNanos += System.nanoTime() - start;
    }

    /** Requests answered a second under full load. */
    double perSecond() {
        return (latency.count() + ttfb.count()) / (busyNanos / 1e9);
    }

    private void one(long due, boolean stream) {
        try {
            Shot shot = shot();
            shot.fire(stream ? streamed : whole);
            if (stream) {
                ttfb.add(shot.firstByte() - due);
            } else {
                latency.add(System.nanoTime() - due);
            }
            idle.addFirst(shot);
        } catch (IOException failed) {
            if (failures.getAndIncrement() == 0) {
                System.err.println(target.name() + ": " + failed.getMessage());
            }
        }
    }

    private Shot shot() throws IOException {
        for (Shot used = idle.pollFirst(); used != null; used = idle.pollFirst()) {
            if (!used.stale()) {
                return used;
            }
            used.close();
        }
        return new Shot(target);
    }

    /** Closes its connections. */
    void end() {
        for (Shot shot = idle.poll(); shot != null; shot = idle.poll()) {
            try {
                shot.close();
            } catch (IOException closed) {
                failures.incrementAndGet();
            }
        }
    }
}
