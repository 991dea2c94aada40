package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QueryCommandTest {
    private static final String VALUES = "SELECT * FROM (VALUES (1, 'a,b', NULL, 0.500, TRUE),"
            + " (22, 'say \"x\"' || CHR(10) || 'twice', 'c', 10.000, FALSE)) AS t(n, text, gap, money, yes)";
    private static final String ENDLESS = "SELECT x FROM SYSTEM_RANGE(1, 1000000000000)";

    @TempDir
    static Path folder;

    @BeforeAll
    static void fill() {
        FixedSample.fill(folder, 500);
    }

    private static Run query(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "query";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.in(folder, all);
    }

    @Test
    void csvQuotesWhatNeedsItAndLeavesUnknownValuesEmpty() {
        assertEquals(
                "N,TEXT,GAP,MONEY,YES\r\n1,\"a,b\",,0.500,true\r\n22,\"say \"\"x\"\"\ntwice\",c,10.000,false\r\n",
                FixedSample.done(query(VALUES, "--format", "csv")));
    }

    @Test
    void jsonKeepsTheTypeOfEachValue() {
        JsonNode read = JsonMapper.builder().build().readTree(FixedSample.done(query(VALUES, "--format", "json")));
        assertEquals(2, read.size());
        assertEquals(1, read.get(0).get("N").asInt());
        assertTrue(read.get(0).get("GAP").isNull());
        assertTrue(read.get(0).get("MONEY").isNumber());
        assertTrue(read.get(0).get("YES").isBoolean());
        assertEquals("say \"x\"\ntwice", read.get(1).get("TEXT").asString());
    }

    @Test
    void aTableShowsUnknownValuesAsADashAndShortDecimals() {
        assertEquals("""
                 N  TEXT           GAP  MONEY  YES
                --  -------------  ---  -----  -----
                 1  a,b            \u2013      0.5  true
                22  say "x" twice  c       10  false
                (2 rows)
                """, FixedSample.done(query(VALUES)));
    }

    @Test
    void whatTheGatewayDidNotTellIsUnknownAndNotZero() {
        assertEquals(
                List.of(List.of("0", "0")),
                FixedSample.cells(
                        folder,
                        "SELECT count(input_tokens), count(cost_usd) FROM invocations"
                                + " WHERE token_basis = 'UNKNOWN' AND cost_state = 'UNPRICED'"));
        assertEquals(
                List.of(List.of("UNPRICED", "")),
                FixedSample.cells(
                        folder, "SELECT cost_state, cost_usd FROM invocations WHERE cost_state = 'UNPRICED' LIMIT 1"));
    }

    @Test
    void nothingButOneSelectOverTheViewsIsRun() {
        String[] refused = {
            "DELETE FROM invocations",
            "UPDATE gateways SET name = 'x'",
            "INSERT INTO gateways(name) VALUES ('x')",
            "DROP VIEW invocations",
            "TRUNCATE TABLE data.invocation",
            "CREATE TABLE t(a INT)",
            "CREATE ALIAS run FOR 'java.lang.Runtime.getRuntime'",
            "ALTER USER reader ADMIN TRUE",
            "SELECT * FROM data.invocation",
            "SELECT FILE_READ('/etc/passwd')",
            "CALL CSVWRITE('/tmp/gatehouse-leak.csv', 'SELECT 1')",
            "SCRIPT TO '/tmp/gatehouse-leak.sql'",
            "BACKUP TO '/tmp/gatehouse-leak.zip'",
            "SHUTDOWN",
            "SELECT 1; DROP ALL OBJECTS",
            ""
        };
        for (String sql : refused) {
            Run run = query(sql);
            assertEquals(Cli.FAILED, run.code(), sql);
            assertEquals("", run.out(), sql);
            assertEquals(1, run.err().lines().count(), run.err());
        }
        assertFalse(java.nio.file.Files.exists(Path.of("/tmp/gatehouse-leak.csv")));
        assertEquals(List.of(List.of("500")), FixedSample.cells(folder, "SELECT count(*) FROM invocations"));
    }

    @Test
    void aMistakeInTheSqlIsToldWithWhereToLook() {
        for (String sql : List.of("SELECT * FROM nowhere", "SELECT nothing FROM invocations", "SELECT FROM")) {
            Run run = query(sql);
            assertTrue(run.err().contains("SELECT * FROM columns"), run.err());
        }
    }

    @Test
    void theColumnsAreDocumentedInTheDatabaseItself() {
        List<List<String>> documented = FixedSample.cells(
                folder, "SELECT view_name, column_name FROM columns WHERE view_name <> 'COLUMNS' ORDER BY 1, 2");
        List<List<String>> there = FixedSample.cells(
                folder,
                "SELECT table_name, column_name FROM information_schema.columns"
                        + " WHERE table_schema = SCHEMA() AND table_name <> 'COLUMNS' ORDER BY 1, 2");
        assertEquals(there, documented);
    }

    @Test
    void anEndlessQueryEndsWhenItIsStopped() {
        var stop = new Stop();
        var out = new Counting(bytes -> {
            if (bytes > 100_000) {
                stop.stop();
            }
        });
        var err = new ByteArrayOutputStream();
        assertEquals(Cli.FAILED, run(ENDLESS, out, err, stop));
        assertTrue(out.bytes > 100_000);
        assertEquals("", err.toString(StandardCharsets.UTF_8), "whoever stopped it knows");
    }

    @Test
    void anEndlessQueryEndsWhenNobodyReadsItAnyMore() {
        var out = new Counting(bytes -> {
            if (bytes > 100_000) {
                throw new IOException("Broken pipe");
            }
        });
        assertEquals(Cli.FAILED, run(ENDLESS, out, new ByteArrayOutputStream(), new Stop()));
    }

    @Test
    void aStoppedCommandDoesNotEvenBegin() {
        var stop = new Stop();
        stop.stop();
        var out = new ByteArrayOutputStream();
        assertEquals(Cli.FAILED, run("SELECT 1", out, new ByteArrayOutputStream(), stop));
        assertEquals(0, out.size());
    }

    private static int run(String sql, OutputStream out, OutputStream err, Stop stop) {
        return Cli.run(
                List.of("-w", folder.toString(), "query", sql, "--format", "csv"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                stop,
                (opening, ended) -> 42);
    }

    @FunctionalInterface
    private interface Watcher {
        void written(long bytes) throws IOException;
    }

    /** Counts what is written and tells it. */
    private static final class Counting extends OutputStream {
        private final Watcher watcher;
        private long bytes;

        Counting(Watcher watcher) {
            this.watcher = watcher;
        }

        @Override
        public void write(int value) throws IOException {
            bytes++;
            watcher.written(bytes);
        }
    }
}
