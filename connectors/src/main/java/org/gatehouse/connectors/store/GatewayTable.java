package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;

/** The gateways by code. A code is never used again, so that rows of a removed gateway cannot come back as another's. */
final class GatewayTable {
    private GatewayTable() {}

    static NavigableMap<Integer, Gateway> all(Connection connection) throws SQLException {
        NavigableMap<Integer, Gateway> all = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT id, name, kind, url, secret, environment FROM data.gateway WHERE NOT removed");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.put(
                        row.getInt(1),
                        new Gateway(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                Environment.valueOf(row.getString(6))));
            }
        }
        return all;
    }

    static int nextCode(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT COALESCE(MAX(id), -1) + 1 FROM data.gateway");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    static void write(Connection connection, int code, Gateway gateway) throws SQLException {
        try (PreparedStatement merge =
                connection.prepareStatement("MERGE INTO data.gateway KEY (id) VALUES (?, ?, ?, ?, ?, ?, FALSE)")) {
            merge.setInt(1, code);
            merge.setString(2, gateway.name());
            merge.setString(3, gateway.kind());
            merge.setString(4, gateway.url());
            merge.setString(5, gateway.secret());
            merge.setString(6, gateway.environment().name());
            merge.executeUpdate();
        }
    }

    /** Hides a gateway; its rows are deleted after that, at the next start if need be. */
    static void markRemoved(Connection connection, int code) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE data.gateway SET removed = TRUE, name = '' WHERE id = ?")) {
            update.setInt(1, code);
            update.executeUpdate();
        }
    }

    /** The removed gateways whose rows may still be there. */
    static List<Integer> removed(Connection connection) throws SQLException {
        List<Integer> codes = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT id FROM data.gateway WHERE removed AND kind <> ''");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                codes.add(row.getInt(1));
            }
        }
        return codes;
    }

    /** Nothing of a removed gateway is left; only its code stays taken. */
    static void cleared(Connection connection, int code) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE data.gateway SET kind = '', url = '', secret = '', environment = '' WHERE id = ?")) {
            update.setInt(1, code);
            update.executeUpdate();
        }
    }
}
