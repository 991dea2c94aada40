package org.gatehouse.dashboards.feed;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gatehouse.domain.store.StoreException;

/** Asks something once, off the JavaFX thread. */
public final class Once {
    private Once() {}

    /**
     * Computes a value on a virtual thread named {@code once} and hands it over on the JavaFX thread.
     *
     * @param failed gets the cause and remedy when the store could not answer
     */
    public static <A> void ask(Supplier<A> question, Executor fx, Consumer<A> answered, Consumer<String> failed) {
        Thread.ofVirtual().name("once").start(() -> {
            try {
                A answer = question.get();
                fx.execute(() -> answered.accept(answer));
            } catch (StoreException broken) {
                fx.execute(() -> failed.accept(String.valueOf(broken.getMessage())));
            }
        });
    }
}
