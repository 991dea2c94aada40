package org.gatehouse.app.sync;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.gatehouse.app.jobs.Threads;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.Page;
import org.jspecify.annotations.Nullable;

/** Reads one page on another thread while its owner keeps the page before. For one thread. */
final class Ahead implements AutoCloseable {
    private final String gateway;
    private final Pages pages;
    private Optional<FutureTask<Page>> reading = Optional.empty();

    /** Where pages come from. */
    @FunctionalInterface
    interface Pages {
        Page from(Cursor cursor) throws GatewayException;
    }

    Ahead(String gateway, Pages pages) {
        this.gateway = gateway;
        this.pages = pages;
    }

    /** Begins to read the page after a cursor. */
    void read(Cursor cursor) {
        FutureTask<Page> next = new FutureTask<>(() -> pages.from(cursor));
        reading = Optional.of(next);
        Threads.start("read ahead " + gateway, next);
    }

    /** Waits for the page that was begun last. */
    Page take() throws GatewayException {
        FutureTask<Page> next = reading.orElseThrow();
        try {
            return next.get();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayException("reading " + gateway + " was cut off; try again", e);
        } finally {
            reading = Optional.empty();
        }
    }

    private static GatewayException rethrown(@Nullable Throwable cause) throws GatewayException {
        return switch (cause) {
            case GatewayException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> throw new IllegalStateException(cause);
        };
    }

    /** Waits until nothing is being read any more, because the connection is closed next. */
    @Override
    public void close() {
        if (reading.isPresent()) {
            try {
                take();
            } catch (GatewayException | RuntimeException e) {
                // Why the owner stopped is told already; what this page would have told is read again next time.
                return;
            }
        }
    }
}
