package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.gatehouse.connectors.store.column.Field;
import org.gatehouse.connectors.store.column.RowKey;
import org.gatehouse.domain.invocation.Tokens;

/** Writes the fact table. For the one writer only. */
final class InvocationTable implements AutoCloseable {
    private static final int COLUMNS = 35;
    /** The fields that are columns of the table under the same rules, in its order, from this column on. */
    private static final Field[] PLAIN = {
        Field.GATEWAY,
        Field.ENDPOINT,
        Field.REQUESTED,
        Field.USER,
        Field.TEAM,
        Field.KEY,
        Field.CLIENT,
        Field.API,
        Field.STATUS,
        Field.ERROR,
        Field.SHAPE,
        Field.TAGS,
        Field.TIMING_BASIS,
        Field.COST_STATE,
        Field.TOKEN_BASIS,
        Field.LATENCY,
        Field.TTFB,
        Field.COST,
        Field.INPUT,
        Field.OUTPUT,
        Field.CACHE_READ,
        Field.REASONING
    };

    static final String NAMES =
            "row_key, micro, id, gateway, endpoint, requested, caller_user, team, key_name, client, api,"
                    + " status, error, shape, tags, timing_basis, cost_state, token_basis, latency, ttfb, cost, input, output,"
                    + " cache_read, reasoning, cache_write_5m, cache_write_1h, audio_input, audio_output, image_input, stream,"
                    + " prices, note, source, timings";

    /** What a segment is built from: {@link #given} reads it. */
    static final String LOADED =
            "row_key, micro, timings, cache_write_5m + cache_write_1h, gateway, endpoint, requested,"
                    + " caller_user, team, key_name, client, api, status, error, shape, tags, timing_basis, cost_state,"
                    + " token_basis, latency, ttfb, cost, input, output, cache_read, reasoning";

    private static final int LOADED_WRITES = 4;

    private final RowEncoder encoder;
    private final PreparedStatement insert;
    private final PreparedStatement delete;
    private final PreparedStatement owner;

    InvocationTable(Connection connection, RowEncoder encoder) throws SQLException {
        this.encoder = encoder;
        this.insert = connection.prepareStatement(
                "INSERT INTO data.invocation (" + NAMES + ") VALUES (" + "?, ".repeat(COLUMNS - 1) + "?)");
        this.delete = connection.prepareStatement("DELETE FROM data.invocation WHERE row_key = ?");
        this.owner = connection.prepareStatement("SELECT gateway, id FROM data.invocation WHERE row_key = ?");
    }

    /** Whose row has a key. */
    record Owner(int gateway, String id) {}

    /** Whose row has this key, if any. */
    Optional<Owner> owner(long key) throws SQLException {
        owner.setLong(1, key);
        try (ResultSet row = owner.executeQuery()) {
            return row.next() ? Optional.of(new Owner(row.getInt(1), row.getString(2))) : Optional.empty();
        }
    }

    void delete(Collection<Long> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        for (long key : keys) {
            delete.setLong(1, key);
            delete.addBatch();
        }
        delete.executeBatch();
    }

    void insert(Collection<Encoded> rows) throws SQLException {
        for (Encoded row : rows) {
            bind(row);
            insert.addBatch();
        }
        insert.executeBatch();
    }

    private void bind(Encoded row) throws SQLException {
        int at = 1;
        insert.setLong(at++, row.key());
        insert.setInt(at++, row.micro());
        insert.setString(at++, row.row().id());
        for (Field field : PLAIN) {
            insert.setLong(at++, row.get(field));
        }
        Tokens tokens = row.row().tokens();
        insert.setLong(at++, tokens.cacheWrite5m());
        insert.setLong(at++, tokens.cacheWrite1h());
        insert.setLong(at++, tokens.audioInput());
        insert.setLong(at++, tokens.audioOutput());
        insert.setLong(at++, tokens.imageInput());
        insert.setBoolean(at++, row.row().stream());
        insert.setInt(at++, encoder.prices(row.row()));
        insert.setInt(at++, encoder.note(row.row()));
        insert.setInt(at++, encoder.source(row.row()));
        insert.setBytes(at, row.timings());
    }

    /** The values of a row of {@link #LOADED} by field. */
    static void given(ResultSet row, long[] given) throws SQLException {
        given[Field.CACHE_WRITE.index()] = row.getLong(LOADED_WRITES);
        for (int i = 0; i < PLAIN.length; i++) {
            given[PLAIN[i].index()] = row.getLong(LOADED_WRITES + 1 + i);
        }
    }

    /** The highest key, or the lowest possible one in an empty table. */
    static long highest(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT MAX(row_key) FROM data.invocation");
                ResultSet row = select.executeQuery()) {
            row.next();
            long key = row.getLong(1);
            return row.wasNull() ? RowKey.firstOf(0) : key;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        delete.close();
        owner.close();
    }
}
