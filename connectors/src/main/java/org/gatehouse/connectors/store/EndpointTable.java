package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.connectors.store.column.Micros;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.store.EndpointVersion;

/** The configurations that endpoints had. */
final class EndpointTable {
    private EndpointTable() {}

    /** All versions, by gateway and endpoint, oldest first. */
    static List<EndpointVersion> all(Connection connection, Map<Integer, Gateway> gateways) throws SQLException {
        Map<Integer, List<Destination>> destinations = destinations(connection);
        List<EndpointVersion> versions = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT id, gateway, name, from_at, first_token_timeout FROM data.endpoint"
                                + " ORDER BY gateway, name, from_at, id");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Gateway gateway = gateways.get(row.getInt(2));
                if (gateway != null) {
                    Endpoint endpoint = new Endpoint(
                            row.getString(3), destinations.getOrDefault(row.getInt(1), List.of()), row.getLong(5));
                    versions.add(new EndpointVersion(gateway.name(), endpoint, Micros.instant(row.getLong(4))));
                }
            }
        }
        return versions;
    }

    private static Map<Integer, List<Destination>> destinations(Connection connection) throws SQLException {
        Map<Integer, List<Destination>> byEndpoint = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT endpoint, name, provider, model, percent FROM data.destination"
                                + " ORDER BY destination_key");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                byEndpoint
                        .computeIfAbsent(row.getInt(1), endpoint -> new ArrayList<>())
                        .add(new Destination(row.getString(2), row.getString(3), row.getString(4), row.getInt(5)));
            }
        }
        return byEndpoint;
    }

    static void write(Connection connection, int gateway, Endpoint endpoint, long fromMicros) throws SQLException {
        int id = nextId(connection);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO data.endpoint VALUES (?, ?, ?, ?, ?)")) {
            insert.setInt(1, id);
            insert.setInt(2, gateway);
            insert.setString(3, endpoint.name());
            insert.setLong(4, fromMicros);
            insert.setLong(5, endpoint.firstTokenTimeoutMillis());
            insert.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO data.destination VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            int position = 0;
            for (Destination destination : endpoint.destinations()) {
                position++;
                insert.setLong(1, ((long) id << Integer.SIZE) + position);
                insert.setInt(2, id);
                insert.setInt(3, position);
                insert.setString(4, destination.name());
                insert.setString(5, destination.provider());
                insert.setString(6, destination.model());
                insert.setInt(7, destination.percent());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static void delete(Connection connection, int gateway) throws SQLException {
        for (String sql : List.of(
                "DELETE FROM data.destination WHERE endpoint IN (SELECT id FROM data.endpoint WHERE gateway = ?)",
                "DELETE FROM data.endpoint WHERE gateway = ?")) {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setInt(1, gateway);
                delete.executeUpdate();
            }
        }
    }

    private static int nextId(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT COALESCE(MAX(id), 0) + 1 FROM data.endpoint");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
