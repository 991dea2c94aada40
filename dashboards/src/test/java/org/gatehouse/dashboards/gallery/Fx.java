package org.gatehouse.dashboards.gallery;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.gatehouse.dashboards.fx.FxThread;
import org.jspecify.annotations.Nullable;

/** Runs test code on the JavaFX thread. */
public final class Fx {
    private static final CountDownLatch STARTED = new CountDownLatch(1);
    private static final int PATIENCE_SECONDS = 60;

    static {
        Platform.startup(STARTED::countDown);
        Platform.setImplicitExit(false);
    }

    private Fx() {}

    /** Runs the work there and gives its result. */
    public static <T extends @Nullable Object> T get(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        new FxThread().execute(() -> {
            try {
                result.complete(work.get());
            } catch (Throwable failed) {
                result.completeExceptionally(failed);
            }
        });
        return result.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Runs the work there. */
    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return "";
        });
    }

    /** Waits until the condition holds on the JavaFX thread. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!get(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what);
            }
            Thread.onSpinWait();
        }
    }
}
