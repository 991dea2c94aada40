package org.gatehouse.dashboards.tile;

import java.util.List;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;

/** One tile: what it asks, how it draws the answer, the answer as a table, and what its numbers mean. */
public interface TileKind {
    /** Its id, unique among all tiles; also the name of exported files. */
    String id();

    /** Its heading. */
    String title();

    /** What it asks for a scope; the first question is what the tile is about. */
    List<Query> questions(Scope scope);

    /** Asks its questions; runs off the JavaFX thread. */
    default Asked ask(Store store, Scope scope, Stop stop) {
        return new Asked(
                scope,
                questions(scope).stream().map(query -> store.ask(query, stop)).toList(),
                List.of());
    }

    /** Makes its picture. */
    TileBody body(TileContext context);

    /** Its answer as a table. */
    Table table(Asked asked);

    /** What its numbers mean. */
    Explanation explain(Asked asked);

    /** Whether there is nothing to show; the tile then says so. */
    default boolean empty(Asked asked) {
        return asked.main().empty();
    }

    /** Whether its picture uses room that is left over on a page. */
    default boolean grows() {
        return false;
    }

    /** How tall its picture likes to be, in pixels. */
    double height();
}
