package org.gatehouse.connectors.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigratorTest {
    private static final String A_GATEWAY = "INSERT INTO data.gateway (id, name, kind, url, secret, environment)"
            + " VALUES (0, 'old', 'test', 'http://127.0.0.1/old', '', 'DEVELOPMENT')";

    @TempDir
    Path folder;

    @Test
    void everyEarlierVersionIsBroughtUpToDate() throws Exception {
        for (int version = 0; version < Migrator.ALL.size(); version++) {
            Path workspace = Files.createDirectory(folder.resolve("from-" + version));
            at(workspace, Migrator.ALL.subList(0, version), version > 0 ? List.of(A_GATEWAY) : List.of());
            try (H2Store store = H2Store.open(workspace)) {
                assertEquals(version > 0 ? List.of(Rows.gateway("old")) : List.of(), store.gateways());
                works(store);
            }
            assertEquals(version > 0 ? 1 : 0, backups(workspace).size(), "a backup of version " + version);
            for (Path backup : backups(workspace)) {
                try (ZipFile zip = new ZipFile(backup.toFile())) {
                    assertEquals(1, zip.size());
                }
            }
        }
    }

    @Test
    void aMigrationThatWasCutShortGoesOn() throws Exception {
        // Its statements ran, but it is not counted yet.
        at(folder, Migrator.ALL, List.of(A_GATEWAY, "DELETE FROM data.schema_version WHERE version = 2"));
        try (H2Store store = H2Store.open(folder)) {
            assertEquals(List.of(Rows.gateway("old")), store.gateways());
            works(store);
        }
    }

    @Test
    void aNewerDatabaseIsLeftAlone() throws Exception {
        at(folder, Migrator.ALL, List.of("INSERT INTO data.schema_version VALUES (99)"));
        StoreException refused = assertThrows(StoreException.class, () -> H2Store.open(folder));
        assertTrue(String.valueOf(refused.getMessage()).contains("newer Gatehouse (schema 99"), refused::toString);
        // The refusal leaves the file free for others.
        at(folder, List.of(), List.of("DELETE FROM data.schema_version WHERE version = 99"));
        H2Store.open(folder).close();
    }

    @Test
    void aDamagedFileIsToldWithItsRemedy() throws Exception {
        Files.write(Database.file(folder), new byte[8_192]);
        StoreException refused = assertThrows(StoreException.class, () -> H2Store.open(folder));
        assertTrue(String.valueOf(refused.getMessage()).contains("restore it from a backup"), refused::toString);
    }

    private static void works(H2Store store) {
        store.save(Rows.gateway("new"));
        store.append("new", Rows.page(Rows.random(1).next(10), "a"));
        KeepingSink sink = new KeepingSink();
        store.sql("SELECT COUNT(*) FROM invocations", sink, Stop.never());
        assertEquals(List.of(List.of(10L)), sink.rows);
    }

    private static void at(Path workspace, List<String> scripts, List<String> more) throws SQLException {
        String url = "jdbc:h2:file:" + workspace.toAbsolutePath().resolve("gatehouse");
        try (Connection connection = DriverManager.getConnection(url, "owner", "");
                Statement statement = connection.createStatement()) {
            if (!scripts.isEmpty()) {
                new Migrator(workspace, scripts).migrate(connection);
            }
            for (String sql : more) {
                statement.execute(sql);
            }
        }
    }

    private static List<Path> backups(Path workspace) throws IOException {
        try (Stream<Path> files = Files.list(workspace)) {
            return files.filter(file -> file.toString().endsWith(".zip")).toList();
        }
    }
}
