package org.gatehouse.connectors.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.RowSink;
import org.gatehouse.domain.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTest {
    @TempDir
    Path workspace;

    private H2Store store;
    private final List<Invocation> rows = Rows.random(1).next(200);

    @BeforeEach
    void open() {
        store = H2Store.open(workspace);
        store.save(Rows.gateway("one"));
        store.append("one", Rows.page(rows, "a"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private KeepingSink sql(String select) {
        KeepingSink sink = new KeepingSink();
        store.sql(select, sink, Stop.never());
        return sink;
    }

    @Test
    void theViewOfInvocationsTellsWhatIsStored() {
        for (Invocation row : rows) {
            KeepingSink sink =
                    sql("SELECT at_utc, api, endpoint, requested_model, stream, status, error, user_name, team,"
                            + " key_name, client, input_tokens, latency_ms, ttfb_ms, cost_usd, cost_state, attempts, tags, source,"
                            + " model, gateway FROM invocations WHERE id = '" + row.id() + "'");
            assertEquals(1, sink.rows.size());
            assertEquals(
                    expected(row),
                    sink.rows.getFirst().stream().map(SqlTest::plain).toList());
        }
    }

    private static List<String> expected(Invocation row) {
        List<String> values = new ArrayList<>();
        values.add(row.at().toString());
        values.addAll(List.of(row.api().name(), row.endpoint(), row.requestedModel()));
        values.addAll(List.of("" + row.stream(), "" + row.status(), row.error()));
        values.addAll(List.of(
                row.caller().user(),
                row.caller().team(),
                row.caller().key(),
                row.caller().client()));
        values.add(row.tokens().known() ? "" + row.tokens().input() : "NULL");
        values.add(millis(row.timing().latencyMicros()));
        values.add(millis(row.timing().ttfbMicros()));
        values.add(
                row.cost().state() == CostState.UNPRICED
                        ? "NULL"
                        : plain(row.cost().total().amount()));
        values.addAll(List.of(row.cost().state().name(), "" + row.attempts().size(), json(row), row.source()));
        values.add(row.deciding().map(Attempt::model).orElse(""));
        values.add("one");
        return values;
    }

    private static String json(Invocation row) {
        List<String> parts = new ArrayList<>();
        row.tags().forEach((key, value) -> parts.add("\"" + key + "\":\"" + value.replace("\"", "\\\"") + "\""));
        return "{" + String.join(",", parts) + "}";
    }

    private static String millis(long micros) {
        return micros == Timing.NOT_KNOWN ? "NULL" : plain(BigDecimal.valueOf(micros, 3));
    }

    private static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "NULL";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    @Test
    void theViewOfAttemptsTellsTheirTimes() {
        KeepingSink sink = sql("SELECT invocation_id, number, reason, destination, provider, model, status, error,"
                + " offset_ms, latency_ms, ttfb_ms FROM attempts ORDER BY at_utc, invocation_id, number");
        List<List<String>> expected = new ArrayList<>();
        for (Invocation row : rows.stream()
                .sorted(Comparator.comparing(Invocation::at).thenComparing(Invocation::id))
                .toList()) {
            int number = 0;
            for (Attempt attempt : row.attempts()) {
                number++;
                expected.add(List.of(
                        row.id(),
                        "" + number,
                        attempt.reason().name(),
                        attempt.destination(),
                        attempt.provider(),
                        attempt.model(),
                        "" + attempt.status(),
                        attempt.error(),
                        millis(attempt.offsetMicros()),
                        millis(attempt.timing().latencyMicros()),
                        millis(attempt.timing().ttfbMicros())));
            }
        }
        assertEquals(
                expected,
                sink.rows.stream()
                        .map(row -> row.stream().map(SqlTest::plain).toList())
                        .toList());
    }

    @Test
    void theOtherViewsTellTheConfiguration() {
        Endpoint endpoint = new Endpoint("chat", List.of(new Destination("a", "openai", "gpt", 100)), 0);
        store.configured("one", endpoint, Rows.START);
        assertEquals(
                List.of("one", 200L, "DEVELOPMENT"),
                sql("SELECT name, invocations, environment FROM gateways").rows.getFirst());
        assertEquals(
                Arrays.asList("chat", Rows.START, null),
                sql("SELECT endpoint, from_utc, first_token_timeout_ms FROM endpoints")
                        .rows
                        .getFirst());
        assertEquals(
                List.of("chat", 1, "a", "openai", "gpt", 100),
                sql("SELECT endpoint, position, name, provider, model, percent FROM destinations")
                        .rows
                        .getFirst());
        assertEquals(
                List.of(true),
                sql("SELECT last_sync_utc > TIMESTAMP WITH TIME ZONE '2026-05-01 00:00:00Z' FROM gateways")
                        .rows
                        .getFirst());
    }

    @Test
    void everyColumnOfEveryViewIsExplained() {
        KeepingSink unexplained = sql("SELECT s.table_name, s.column_name FROM information_schema.columns s"
                + " LEFT JOIN columns c ON c.view_name = s.table_name AND c.column_name = s.column_name"
                + " WHERE s.table_schema = 'PUBLIC' AND c.meaning IS NULL");
        assertEquals(List.of(), unexplained.rows);
        KeepingSink unknown = sql("SELECT c.view_name, c.column_name FROM columns c"
                + " LEFT JOIN information_schema.columns s"
                + " ON c.view_name = s.table_name AND c.column_name = s.column_name WHERE s.table_name IS NULL");
        assertEquals(List.of(), unknown.rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM invocations",
                "DELETE FROM data.invocation",
                "SELECT * FROM data.gateway",
                "SELECT secret FROM gateways",
                "SELECT 1; DELETE FROM data.invocation",
                "SELECT 1; SET PASSWORD 'x'",
                "SET PASSWORD 'x'",
                "CREATE LOCAL TEMPORARY TABLE t (a INT)",
                "CREATE TABLE t (a INT)",
                "SELECT * FROM CSVREAD('/etc/hostname')",
                "SELECT FILE_READ('/etc/hostname')",
                "SELECT FILE_WRITE(X'00', '/tmp/gatehouse-must-not-exist')",
                "CALL LINK_SCHEMA('A', '', 'jdbc:h2:mem:', 'sa', '', 'PUBLIC')",
                "RUNSCRIPT FROM '/tmp/x.sql'",
                "SCRIPT TO '/tmp/gatehouse-must-not-exist'",
                "BACKUP TO '/tmp/gatehouse-must-not-exist'",
                "CREATE ALIAS x FOR 'java.lang.System.exit'",
                "CALL ABORT_SESSION(1)",
                "SHUTDOWN",
                "",
                " -- only a comment"
            })
    void nothingButReadingTheViewsIsPossible(String sql) {
        assertThrows(StoreException.class, () -> sql(sql));
        assertEquals(List.of(List.of(200L)), sql("SELECT COUNT(*) FROM invocations").rows);
        assertTrue(Files.notExists(Path.of("/tmp/gatehouse-must-not-exist")));
    }

    @Test
    void semicolonsInTextAndAtTheEndAreAllowed() {
        assertEquals(List.of(List.of("a;b")), sql("SELECT 'a;b' /* ; */ -- ;\n ;  ").rows);
    }

    @Test
    void aLongStatementIsStopped() {
        Stop stop = new Stop();
        RowSink stopping = new RowSink() {
            @Override
            public void columns(List<String> names) {}

            @Override
            public void row(List<@Nullable Object> values) {
                stop.stop();
            }
        };
        String endless = "SELECT a.x FROM SYSTEM_RANGE(1, 100000000) a, SYSTEM_RANGE(1, 100000000) b";
        assertThrows(CancellationException.class, () -> store.sql(endless, stopping, stop));
        // This one never has a first row, so that only cancelling it ends it.
        Stop other = new Stop();
        Thread.ofPlatform().daemon().start(other::stop);
        assertThrows(
                CancellationException.class,
                () -> store.sql(endless + " WHERE a.x + b.x < 0 ORDER BY 1", new KeepingSink(), other));
        assertEquals(200, sql("SELECT id FROM invocations").rows.size());
    }
}
