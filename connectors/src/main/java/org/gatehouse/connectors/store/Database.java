package org.gatehouse.connectors.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.gatehouse.domain.store.StoreException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** The H2 file of a workspace: one connection that writes, a pool that reads, and one user for SQL by people. */
final class Database implements AutoCloseable {
    private static final String NAME = "gatehouse";
    private static final String OWNER = "owner";
    private static final String READER = "reader";
    /** Result rows come as they are read, not after all of them are in memory. */
    private static final String STREAMED = ";LAZY_QUERY_EXECUTION=1";

    private final Path workspace;
    private final Connection writer;
    private final JdbcConnectionPool readers;

    private Database(Path workspace, Connection writer) {
        this.workspace = workspace;
        this.writer = writer;
        this.readers = JdbcConnectionPool.create(url(workspace) + STREAMED, OWNER, "");
    }

    /**
     * Opens or creates it, and brings its schema up to date.
     *
     * @throws StoreException when another process has it open, or the file cannot be used
     */
    static Database open(Path workspace) {
        if (workspace.toString().contains(";")) {
            throw new StoreException("The folder " + workspace + " has a semicolon in its name; choose another folder");
        }
        // H2 reads this when its classes load. Its cache of values costs a fifth of the time of every load and append.
        System.setProperty("h2.objectCache", "false");
        try {
            // Without WRITE_DELAY=0 a killed process loses half a second of committed rows.
            Connection writer =
                    DriverManager.getConnection(url(workspace) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", OWNER, "");
            prepare(workspace, writer);
            return new Database(workspace, writer);
        } catch (SQLException e) {
            throw failure(workspace, e);
        }
    }

    private static void prepare(Path workspace, Connection writer) throws SQLException {
        boolean ready = false;
        try {
            refuseSecond(workspace, writer);
            new Migrator(workspace, Migrator.ALL).migrate(writer);
            writer.setAutoCommit(false);
            ready = true;
        } finally {
            if (!ready) {
                writer.close();
            }
        }
    }

    /** The file's own path, without the suffix that H2 adds. */
    private static String url(Path workspace) {
        return "jdbc:h2:file:" + workspace.toAbsolutePath().resolve(NAME);
    }

    static Path file(Path workspace) {
        return workspace.resolve(NAME + ".mv.db");
    }

    private static void refuseSecond(Path workspace, Connection writer) throws SQLException {
        // H2 shares a file that is open in the same process; two stores over it would not see each other's pages.
        try (Statement statement = writer.createStatement();
                ResultSet sessions = statement.executeQuery("SELECT COUNT(*) FROM information_schema.sessions")) {
            sessions.next();
            if (sessions.getInt(1) > 1) {
                throw open(workspace, null);
            }
        }
    }

    /** The connection that writes; for the one writer only. */
    Connection writer() {
        return writer;
    }

    /** A connection that reads as the owner; close it to give it back. */
    Connection reader() throws SQLException {
        return readers.getConnection();
    }

    /** A new connection of the user that may only select from the documented views. */
    Connection people() throws SQLException {
        return DriverManager.getConnection(url(workspace) + STREAMED, READER, "");
    }

    long sizeBytes() {
        return file(workspace).toFile().length();
    }

    /** What an SQL error means to a user. */
    StoreException failure(SQLException e) {
        return failure(workspace, e);
    }

    private static StoreException failure(Path workspace, SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> open(workspace, e);
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 ->
                new StoreException(
                        "The database " + file(workspace) + " is damaged; restore it from a backup, or move it away and"
                                + " sync again",
                        e);
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                new StoreException(
                        "The database " + file(workspace) + " cannot be read or written; check the disk's free space"
                                + " and the folder's permissions: " + e.getMessage(),
                        e);
            default -> new StoreException("The database " + file(workspace) + " failed: " + e.getMessage(), e);
        };
    }

    private static StoreException open(Path workspace, @Nullable Throwable cause) {
        String message =
                "Another Gatehouse has the workspace " + workspace + " open; close it, or choose another workspace";
        return cause == null ? new StoreException(message) : new StoreException(message, cause);
    }

    @Override
    public void close() {
        readers.dispose();
        try {
            writer.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
