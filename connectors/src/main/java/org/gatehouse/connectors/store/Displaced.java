package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.gatehouse.connectors.store.column.RowKey;

/**
 * The keys of rows that are not at the place of their hash, because another row was there. While no row is deleted, they
 * are found by trying one place after the other. When rows of a removed gateway leave gaps, they move up.
 */
final class Displaced {
    private Displaced() {}

    static void add(Connection connection, Collection<Long> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedStatement merge =
                connection.prepareStatement("MERGE INTO data.displaced KEY (row_key) VALUES (?)")) {
            for (long key : keys) {
                merge.setLong(1, key);
                merge.addBatch();
            }
            merge.executeBatch();
        }
    }

    /** Moves every row to the first free place that it would be looked for at; the result are the days that changed. */
    static Collection<Long> moveUp(Connection connection) throws SQLException {
        Collection<Long> days = new TreeSet<>();
        try (PreparedStatement owner =
                        connection.prepareStatement("SELECT gateway, id FROM data.invocation WHERE row_key = ?");
                PreparedStatement move =
                        connection.prepareStatement("UPDATE data.invocation SET row_key = ? WHERE row_key = ?")) {
            // A row that moves leaves a gap for the ones after it, so go on until none moves.
            for (boolean moved = true; moved; ) {
                moved = false;
                for (long key : keys(connection)) {
                    long to = place(owner, key);
                    if (to != key) {
                        moved = true;
                        days.add(RowKey.day(key));
                        move.setLong(1, to);
                        move.setLong(2, key);
                        move.executeUpdate();
                        forget(connection, key);
                        add(connection, List.of(to));
                    }
                }
            }
        }
        return days;
    }

    /** Where the row with this key belongs; the key itself when it is there, or is gone. */
    private static long place(PreparedStatement owner, long key) throws SQLException {
        Optional<Long> home = home(owner, key);
        long place = home.orElse(key);
        while (place != key && home(owner, place).isPresent()) {
            place = RowKey.next(place);
        }
        return place;
    }

    /** The key that the row with this key would have got if no other row had it. */
    private static Optional<Long> home(PreparedStatement owner, long key) throws SQLException {
        owner.setLong(1, key);
        try (ResultSet row = owner.executeQuery()) {
            return row.next()
                    ? Optional.of(RowKey.of(row.getInt(1), row.getString(2), RowKey.millis(key)))
                    : Optional.empty();
        }
    }

    private static void forget(Connection connection, long key) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM data.displaced WHERE row_key = ?")) {
            delete.setLong(1, key);
            delete.executeUpdate();
        }
    }

    private static Collection<Long> keys(Connection connection) throws SQLException {
        Collection<Long> keys = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT row_key FROM data.displaced");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                keys.add(row.getLong(1));
            }
        }
        return keys;
    }
}
