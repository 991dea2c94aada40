package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.RowSink;
import org.gatehouse.domain.store.StoreException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * SQL by people: one statement with a result, as a user of the database that may select from the documented views and
 * nothing else.
 */
final class PeopleSql {
    private PeopleSql() {}

    static void run(Database database, String select, RowSink sink, Stop stop) {
        if (Statements.count(select) != 1) {
            throw new StoreException("Give exactly one SQL statement, for example SELECT * FROM invocations LIMIT 10");
        }
        stop.check();
        try (Connection connection = database.people();
                PreparedStatement statement = connection.prepareStatement(select)) {
            if (statement.getMetaData() == null) {
                throw new StoreException("Only SELECT is allowed here: the views cannot be changed");
            }
            try (Stop.Handle ignored = stop.onStop(() -> cancel(statement));
                    ResultSet rows = statement.executeQuery()) {
                send(rows, sink, stop);
            }
        } catch (SQLException e) {
            throw failure(database, e, stop);
        }
    }

    private static void send(ResultSet rows, RowSink sink, Stop stop) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= meta.getColumnCount(); column++) {
            names.add(meta.getColumnLabel(column));
        }
        sink.columns(names);
        while (rows.next()) {
            stop.check();
            List<@Nullable Object> values = new ArrayList<>();
            for (int column = 1; column <= names.size(); column++) {
                values.add(value(rows.getObject(column)));
            }
            sink.row(values);
        }
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean flag -> flag;
            case OffsetDateTime time -> time.toInstant();
            default -> value.toString();
        };
    }

    private static void cancel(PreparedStatement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            throw new StoreException("The SQL statement cannot be stopped: " + e.getMessage(), e);
        }
    }

    private static RuntimeException failure(Database database, SQLException e, Stop stop) {
        if (e.getErrorCode() == ErrorCode.STATEMENT_WAS_CANCELED && stop.stopped()) {
            CancellationException stopped = new CancellationException("stopped");
            stopped.initCause(e);
            return stopped;
        }
        return switch (e.getErrorCode()) {
            case ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1, ErrorCode.ADMIN_RIGHTS_REQUIRED ->
                new StoreException(
                        "Only SELECT over the views INVOCATIONS, ATTEMPTS, GATEWAYS, ENDPOINTS, DESTINATIONS and"
                                + " COLUMNS is allowed",
                        e);
            case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                    ErrorCode.COLUMN_NOT_FOUND_1,
                    ErrorCode.SYNTAX_ERROR_1,
                    ErrorCode.SYNTAX_ERROR_2 ->
                new StoreException(
                        "The SQL is not valid: " + e.getMessage() + "; SELECT * FROM columns tells what there is", e);
            default -> database.failure(e);
        };
    }
}
