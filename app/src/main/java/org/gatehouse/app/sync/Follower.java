package org.gatehouse.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import org.gatehouse.app.jobs.Threads;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.StoreException;

/** Follows one gateway on a thread of its own until stopped. Thread-safe. */
final class Follower {
    private static final Duration DISCOVERY_EVERY = Duration.ofMinutes(1);

    private final Connector connector;
    private final Reading reading;
    private final Pace pace;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Runnable changed;
    private final Bell bell = new Bell();
    private final Stop stop = new Stop();
    private volatile SyncStatus status;
    private volatile boolean discoverNow = true;
    private Instant discovered = Instant.MIN;
    private int failures;
    private final Thread thread;

    Follower(
            SyncStatus start,
            Connector connector,
            Reading reading,
            Pace pace,
            InstantSource clock,
            RandomGenerator random,
            Runnable changed) {
        this.status = start;
        this.connector = connector;
        this.reading = reading;
        this.pace = pace;
        this.clock = clock;
        this.random = random;
        this.changed = changed;
        this.thread = Threads.start("sync " + start.gateway(), this::follow);
    }

    SyncStatus status() {
        return status;
    }

    /** Something new is there. */
    void wake() {
        bell.ring();
    }

    /** The user wants it now, with the configuration. */
    void now() {
        discoverNow = true;
        bell.ring();
    }

    /** Asks the thread to end; returns at once. */
    void stop() {
        stop.stop();
        bell.close();
    }

    /** Waits until the thread has ended. */
    void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (connector) {
            Duration pause = Duration.ZERO;
            while (!stop.stopped()) {
                bell.await(pause.compareTo(pace.gap()) < 0 ? pause : pace.gap(), pause);
                if (!stop.stopped()) {
                    pause = step();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads once; answers how long to wait before the next time. */
    private Duration step() {
        tell(status.reading());
        try {
            discoverWhenDue();
            Optional<Page> page = reading.page(stop);
            failures = 0;
            tell(status.succeeded(
                    clock.instant(),
                    page.flatMap(Page::completeUpTo),
                    page.map(read -> String.join("; ", read.remarks())).orElse("")));
            return page.map(Page::more).orElse(false) ? Duration.ZERO : pace.idle();
        } catch (CancellationException e) {
            return Duration.ZERO;
        } catch (GatewayException | StoreException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return failed("reading ended unexpectedly (" + e + "); it is tried again");
        }
    }

    private void discoverWhenDue() throws GatewayException {
        Instant now = clock.instant();
        if (discoverNow || discovered.plus(DISCOVERY_EVERY).isBefore(now)) {
            discoverNow = false;
            reading.discover(stop);
            discovered = now;
        }
    }

    private Duration failed(String why) {
        failures++;
        tell(status.failed(why));
        return pace.afterFailures(failures, random);
    }

    private void tell(SyncStatus next) {
        status = next;
        changed.run();
    }
}
