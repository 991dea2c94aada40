package org.gatehouse.connectors.builtin.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.gatehouse.domain.stop.Stop;

/**
 * Looks ten times a second whether the clients that wait for an answer are still there. Most answers have begun before
 * the first look, so it costs them nothing.
 */
final class Watch implements AutoCloseable {
    private static final long LOOK_MILLIS = 100;

    private final Map<Stop, Input> waiting = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("gateway-watch").factory());
    private final ScheduledFuture<?> looking =
            thread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);

    Stop.Handle add(Input client, Stop stop) {
        waiting.put(stop, client);
        return () -> waiting.remove(stop);
    }

    private void look() {
        waiting.forEach((stop, client) -> {
            if (client.gone() && waiting.remove(stop) != null) {
                stop.stop();
            }
        });
    }

    /** Takes every client that still waits for gone. */
    void giveUp() {
        waiting.keySet().forEach(Stop::stop);
    }

    @Override
    public void close() {
        looking.cancel(false);
        thread.shutdown();
    }
}
