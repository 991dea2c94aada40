package org.gatehouse.connectors.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Change;

/** Who wants to hear of changes. */
final class Watchers {
    private final List<Consumer<Change>> watchers = new CopyOnWriteArrayList<>();

    Stop.Handle add(Consumer<Change> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Tells everybody of every change. */
    void tell(List<Change> changes) {
        for (Change change : changes) {
            watchers.forEach(watcher -> watcher.accept(change));
        }
    }
}
