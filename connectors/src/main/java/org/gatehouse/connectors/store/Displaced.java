package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** The keys of rows that are not at the place of their hash. */
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
}
