package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.connectors.store.column.Micros;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.store.SyncState;

/** Cursors and watermarks of the gateways. */
final class SyncTable {
    private SyncTable() {}

    static Map<Integer, SyncState> all(Connection connection) throws SQLException {
        Map<Integer, SyncState> all = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT gateway, position, complete_up_to, appended, row_count FROM data.sync");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long complete = row.getLong(3);
                Optional<Instant> upTo = row.wasNull() ? Optional.empty() : Optional.of(Micros.instant(complete));
                Instant appended = Micros.instant(row.getLong(4));
                all.put(
                        row.getInt(1),
                        new SyncState(new Cursor(row.getString(2)), upTo, Optional.of(appended), row.getLong(5)));
            }
        }
        return all;
    }

    static void write(Connection connection, int gateway, SyncState sync) throws SQLException {
        try (PreparedStatement merge =
                connection.prepareStatement("MERGE INTO data.sync KEY (gateway) VALUES (?, ?, ?, ?, ?)")) {
            merge.setInt(1, gateway);
            merge.setString(2, sync.cursor().position());
            if (sync.completeUpTo().isPresent()) {
                merge.setLong(3, Micros.floor(sync.completeUpTo().get()));
            } else {
                merge.setNull(3, Types.BIGINT);
            }
            merge.setLong(4, Micros.floor(sync.appended().orElse(Instant.EPOCH)));
            merge.setLong(5, sync.rows());
            merge.executeUpdate();
        }
    }

    static void delete(Connection connection, int gateway) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM data.sync WHERE gateway = ?")) {
            delete.setInt(1, gateway);
            delete.executeUpdate();
        }
    }
}
