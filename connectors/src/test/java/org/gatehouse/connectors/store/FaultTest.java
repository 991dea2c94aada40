package org.gatehouse.connectors.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.List;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database refuses at the worst moments of an append. */
class FaultTest {
    @TempDir
    Path workspace;

    @Test
    void aPageThatFailsHalfWayLeavesNothingAndCanBeRepeated() throws SQLException {
        List<Invocation> first = Rows.random(1).next(100);
        List<Invocation> both = Rows.random(1).next(200);
        try (H2Store store = H2Store.open(workspace)) {
            store.save(Rows.gateway("one"));
            store.append("one", Rows.page(first, "first"));
            assertEquals(100, count(store));
            // After the rows: the cursor. After a part of the rows: a later one. After both: the words.
            for (String refusal : List.of(
                    "data.sync ADD CONSTRAINT fault CHECK (position <> 'second')",
                    "data.invocation ADD CONSTRAINT fault CHECK (id <> 'id-150')",
                    "data.word ADD CONSTRAINT fault CHECK (word_key < 0)")) {
                fails(store, refusal, both);
            }
            store.append("one", Rows.page(both, "second"));
            assertEquals(200, count(store));
            assertEquals("second", store.syncState("one").cursor().position());
        }
        try (H2Store store = H2Store.open(workspace)) {
            assertEquals(200, count(store));
            for (Invocation row : both) {
                assertEquals(row, store.find("one", row.id()).orElseThrow().row());
            }
        }
    }

    private void fails(H2Store store, String refusal, List<Invocation> page) throws SQLException {
        String table = refusal.substring(0, refusal.indexOf(' '));
        // A constraint that the rows there already break is refused itself, so it is not checked for them.
        owner("ALTER TABLE " + refusal + " NOCHECK");
        assertThrows(StoreException.class, () -> store.append("one", Rows.page(renamed(page), "second")));
        assertEquals(100, count(store), refusal);
        assertEquals("first", store.syncState("one").cursor().position());
        assertEquals(100, store.syncState("one").rows());
        owner("ALTER TABLE " + table + " DROP CONSTRAINT fault");
    }

    /** With an endpoint that has no code yet, so that each page brings a new word. */
    private static List<Invocation> renamed(List<Invocation> page) {
        return page.stream()
                .map(row -> new Invocation(
                        row.id(),
                        row.at(),
                        row.api(),
                        "endpoint of its own",
                        row.requestedModel(),
                        row.stream(),
                        row.status(),
                        row.error(),
                        row.caller(),
                        row.tags(),
                        row.tokens(),
                        row.timing(),
                        row.cost(),
                        row.attempts(),
                        row.source()))
                .toList();
    }

    private void owner(String sql) throws SQLException {
        String url = "jdbc:h2:file:" + workspace.toAbsolutePath().resolve("gatehouse");
        try (Connection connection = DriverManager.getConnection(url, "owner", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(H2Store store) {
        assertEquals(false, store.values(Column.ENDPOINT).contains("endpoint of its own"));
        return store.ask(Query.over(Rows.RANGE, ZoneOffset.UTC), Stop.never())
                .total()
                .counts()
                .all();
    }
}
