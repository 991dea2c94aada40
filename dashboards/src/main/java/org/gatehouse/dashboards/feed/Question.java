package org.gatehouse.dashboards.feed;

import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;

/**
 * What a feed asks the store.
 *
 * @param <S> what the question depends on
 * @param <A> the kind of answer
 */
@FunctionalInterface
public interface Question<S, A> {
    /** Asks; runs off the JavaFX thread and ends soon after the stop. The answer must be immutable. */
    A ask(Store store, S scope, Stop stop);
}
