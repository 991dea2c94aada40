package org.gatehouse.connectors.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.gatehouse.domain.store.StoreException;

/**
 * Brings a database to the newest schema, one numbered script after the other, after a backup. Each statement of a script
 * can be repeated without harm, so that a migration that was cut short goes on at the next start.
 */
final class Migrator {
    /** The scripts; the schema's version is how many of them have run. */
    static final List<String> ALL = List.of("1.sql", "2.sql");

    private final Path workspace;
    private final List<String> scripts;

    Migrator(Path workspace, List<String> scripts) {
        this.workspace = workspace;
        this.scripts = scripts;
    }

    /** Runs what has not run yet. */
    void migrate(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > scripts.size()) {
            throw new StoreException("The workspace " + workspace + " was written by a newer Gatehouse (schema "
                    + version + ", this one knows " + scripts.size() + "); install the newest version");
        }
        if (version > 0 && version < scripts.size()) {
            backup(connection, version);
        }
        for (int next = version; next < scripts.size(); next++) {
            run(connection, script(scripts.get(next)));
            setVersion(connection, next + 1);
        }
    }

    private void backup(Connection connection, int version) throws SQLException {
        Path zip = workspace.resolve("gatehouse-before-schema-" + scripts.size() + "-from-" + version + ".zip");
        try {
            Files.deleteIfExists(zip);
        } catch (IOException e) {
            throw new StoreException("The old backup " + zip + " cannot be replaced; move it away and start again", e);
        }
        try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS data");
            statement.execute("CREATE TABLE IF NOT EXISTS data.schema_version (version INT NOT NULL)");
            try (ResultSet row = statement.executeQuery("SELECT MAX(version) FROM data.schema_version")) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void setVersion(Connection connection, int version) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO data.schema_version VALUES (?)")) {
            insert.setInt(1, version);
            insert.execute();
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static String script(String name) {
        try (InputStream in = Migrator.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new StoreException("The schema script " + name + " is missing; install Gatehouse again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException("The schema script " + name + " cannot be read; install Gatehouse again", e);
        }
    }
}
