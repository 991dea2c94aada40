package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatehouse.connectors.store.column.Codes;
import org.gatehouse.connectors.store.column.Dictionary;
import org.gatehouse.connectors.store.column.Kind;
import org.gatehouse.connectors.store.column.Micros;
import org.gatehouse.connectors.store.column.RowKey;
import org.gatehouse.connectors.store.column.Step;
import org.gatehouse.connectors.store.column.Timings;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Caller;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.invocation.TokenBasis;
import org.gatehouse.domain.invocation.Tokens;

/** Reads whole invocations back from the fact table by their keys. */
final class RowReader implements AutoCloseable {
    private final Dictionary dictionary;
    private final PreparedStatement select;

    RowReader(Connection connection, Dictionary dictionary) throws SQLException {
        this.dictionary = dictionary;
        this.select = connection.prepareStatement(
                "SELECT " + InvocationTable.NAMES + " FROM data.invocation WHERE row_key = ?");
    }

    /** An invocation and the code of its gateway. */
    record Read(int gateway, Invocation row) {}

    /** The row with this key. */
    Optional<Read> read(long key) throws SQLException {
        select.setLong(1, key);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(new Read(row.getInt("gateway"), invocation(row))) : Optional.empty();
        }
    }

    private Invocation invocation(ResultSet row) throws SQLException {
        return new Invocation(
                row.getString("id"),
                Micros.instant(RowKey.millis(row.getLong("row_key")) * 1_000 + row.getInt("micro")),
                Codes.constant(ApiKind.class, row.getInt("api")),
                text(row, "endpoint", Kind.ENDPOINT),
                text(row, "requested", Kind.MODEL),
                row.getBoolean("stream"),
                row.getInt("status"),
                text(row, "error", Kind.ERROR),
                caller(row),
                dictionary.tags().value(row.getInt("tags")),
                tokens(row),
                new Timing(
                        row.getLong("latency"),
                        row.getLong("ttfb"),
                        Codes.constant(TimingBasis.class, row.getInt("timing_basis"))),
                cost(row),
                attempts(row),
                text(row, "source", Kind.SOURCE));
    }

    private Caller caller(ResultSet row) throws SQLException {
        return new Caller(
                text(row, "caller_user", Kind.USER),
                text(row, "team", Kind.TEAM),
                text(row, "key_name", Kind.KEY),
                text(row, "client", Kind.CLIENT));
    }

    private static Tokens tokens(ResultSet row) throws SQLException {
        return new Tokens(
                row.getLong("input"),
                row.getLong("output"),
                row.getLong("cache_read"),
                row.getLong("cache_write_5m"),
                row.getLong("cache_write_1h"),
                row.getLong("reasoning"),
                row.getLong("audio_input"),
                row.getLong("audio_output"),
                row.getLong("image_input"),
                Codes.constant(TokenBasis.class, row.getInt("token_basis")));
    }

    private Cost cost(ResultSet row) throws SQLException {
        String prices = text(row, "prices", Kind.PRICES);
        return new Cost(
                Codes.constant(CostState.class, row.getInt("cost_state")),
                Usd.ofPico(row.getLong("cost")),
                prices.isEmpty() ? List.of() : List.of(prices.split("\n", -1)),
                text(row, "note", Kind.NOTE));
    }

    private List<Attempt> attempts(ResultSet row) throws SQLException {
        byte[] timings = row.getBytes("timings");
        List<Attempt> attempts = new ArrayList<>();
        for (int code : dictionary.shapes().value(row.getInt("shape")).steps()) {
            Step step = dictionary.steps().value(code);
            attempts.add(new Attempt(
                    step.reason(),
                    dictionary.text(Kind.DESTINATION, step.destination()),
                    dictionary.text(Kind.PROVIDER, step.provider()),
                    dictionary.text(Kind.MODEL, step.model()),
                    step.status(),
                    dictionary.text(Kind.ERROR, step.error()),
                    Timings.offset(timings, attempts.size()),
                    Timings.timing(timings, attempts.size())));
        }
        return attempts;
    }

    private String text(ResultSet row, String column, Kind kind) throws SQLException {
        return dictionary.text(kind, row.getInt(column));
    }

    @Override
    public void close() throws SQLException {
        select.close();
    }
}
