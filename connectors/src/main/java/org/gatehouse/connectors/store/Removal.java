package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import org.gatehouse.connectors.store.column.RowKey;

/** Deletes what came from a removed gateway, a day in each transaction, so that it can be cut short and goes on later. */
final class Removal {
    private Removal() {}

    /** The result are the days in which rows of other gateways got other keys. */
    static Collection<Long> clear(Connection connection, int gateway, Collection<Long> days) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (PreparedStatement delete = connection.prepareStatement(
                "DELETE FROM data.invocation WHERE row_key >= ? AND row_key < ? AND gateway = ?")) {
            for (long day : days) {
                delete.setLong(1, RowKey.firstOf(day));
                delete.setLong(2, RowKey.firstOf(day + 1));
                delete.setInt(3, gateway);
                delete.executeUpdate();
                connection.commit();
            }
        }
        SyncTable.delete(connection, gateway);
        EndpointTable.delete(connection, gateway);
        Collection<Long> moved = Displaced.moveUp(connection);
        GatewayTable.cleared(connection, gateway);
        connection.commit();
        connection.setAutoCommit(automatic);
        return moved;
    }
}
