package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Command lines on a real workspace. */
class CliTest {
    @TempDir
    Path folder;

    private Run run(String... arguments) {
        return Run.in(folder, arguments);
    }

    private static void assertOneLine(Run run) {
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("gatehouse: "), run.err());
    }

    @Test
    void helpAndVersionAreDone() {
        for (String command : new String[] {
            "serve", "gateway", "key", "secret", "sync", "query", "report", "traffic", "price", "sample", "demo",
            "doctor"
        }) {
            Run help = Run.of(Stop.never(), command, "--help");
            assertEquals(Cli.DONE, help.code(), command);
            assertTrue(help.out().contains("Usage: gatehouse " + command), help.out());
            assertTrue(Run.of(Stop.never(), "--help").out().contains("  " + command), command);
        }
        assertTrue(Run.of(Stop.never(), "--version").out().startsWith("Gatehouse "));
    }

    @Test
    void aWrongCallIsToldInOneLine() {
        String[][] wrong = {
            {"frob"},
            {"query"},
            {"query", "SELECT 1", "--format", "xml"},
            {"demo"},
            {"demo", "--rows", "many"},
            {"report", "beauty"},
            {"report", "cost", "--format", "xml"},
            {"report", "cost", "--from", "yesterday"},
            {"report", "cost", "--zone", "Mars"},
            {"price", "--provider", "p", "--model", "m", "--at", "soon"},
            {"gateway", "frob"},
            {"--frob"},
            {"key", "create"}
        };
        for (String[] line : wrong) {
            Run run = run(line);
            assertEquals(Cli.WRONG_CALL, run.code(), String.join(" ", line));
            assertOneLine(run);
            assertTrue(run.err().contains("--help"), run.err());
        }
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertEquals(42, run().code());
        assertEquals(42, run("--verbose").code());
    }

    @Test
    void aFailureIsToldInOneLineAndVerboseAddsTheRest() {
        Run run = run("query", "SELEC 1");
        assertEquals(Cli.FAILED, run.code());
        assertOneLine(run);
        Run verbose = run("query", "SELEC 1", "--verbose");
        assertTrue(verbose.err().contains("\tat org.gatehouse"), verbose.err());
    }

    @Test
    void queriesAnswerInEachFormat() {
        assertEquals(
                "A\r\n1\r\n", run("query", "SELECT 1 AS A", "--format", "csv").out());
        assertEquals(
                "[\n {\"A\":1}\n]\n",
                run("query", "SELECT 1 AS A", "--format", "JSON").out());
        assertEquals("A\n-\n1\n(1 row)\n", run("query", "SELECT 1 AS A").out());
    }

    @Test
    void queriesCannotChangeAnything() {
        for (String sql : new String[] {"DROP ALL OBJECTS", "DELETE FROM invocations", "CREATE TABLE x(a INT)"}) {
            assertEquals(Cli.FAILED, run("query", sql).code(), sql);
        }
    }

    @Test
    void sampleDataComeAndGo() {
        assertEquals(Cli.DONE, run("demo", "--rows", "3000").code());
        assertEquals(
                "N\r\n3000\r\n",
                run("query", "SELECT count(*) AS N FROM invocations", "--format", "csv")
                        .out());
        assertTrue(run("gateway", "list").out().contains("Sample"));
        assertTrue(run("traffic", "show").out().contains("support-chat"));
        assertTrue(
                run("traffic", "show", "support-chat", "--format", "csv").out().contains("70"));
        assertEquals(Cli.FAILED, run("traffic", "show", "nowhere").code());
        assertEquals(Cli.DONE, run("sample", "--remove").code());
        assertEquals(
                "N\r\n0\r\n",
                run("query", "SELECT count(*) AS N FROM invocations", "--format", "csv")
                        .out());
    }

    @Test
    void reportsCarryTheSameFiguresAsQueries() throws Exception {
        run("demo", "--rows", "3000");
        String cost = run("report", "cost", "--from", "30d", "--format", "json").out();
        assertTrue(cost.contains("\"priced_usd\""), cost);
        Path file = folder.resolve("latency.csv");
        assertEquals(
                Cli.DONE,
                run("report", "latency", "--from", "30d", "--out", file.toString())
                        .code());
        assertTrue(Files.readString(file).startsWith("from,gateway,endpoint"));
        assertTrue(run("report", "routing", "--from", "30d").out().contains("FALLBACK"));
        Run picture = run("report", "cost", "--format", "png");
        assertEquals(Cli.WRONG_CALL, picture.code());
        assertOneLine(picture);
        assertEquals(
                Cli.FAILED, run("report", "cost", "--from", "now", "--to", "7d").code());
    }

    @Test
    void keysAreShownOnceAndKeptAsHashes() throws Exception {
        Run created = run("key", "create", "laptop", "--user", "ada", "--team", "engines");
        String key = created.out().strip();
        assertTrue(key.startsWith("gh-"), created.toString());
        assertTrue(run("key", "list", "--format", "csv").out().contains("laptop,ada,engines"));
        assertFalse(Files.readString(folder.resolve("gateway/gateway.json")).contains(key));
        assertEquals(Cli.FAILED, run("key", "create", "laptop").code());
        assertEquals(Cli.DONE, run("key", "remove", "laptop").code());
        assertEquals(Cli.FAILED, run("key", "remove", "laptop").code());
    }

    @Test
    void gatewaysAreAddedTestedAndRemoved() {
        assertEquals(
                Cli.FAILED,
                run("gateway", "add", "x", "--kind", "frob", "--url", "u").code());
        assertEquals(
                Cli.DONE,
                run(
                                "gateway",
                                "add",
                                "mine",
                                "--kind",
                                "sample",
                                "--url",
                                "sample:rows=100&days=7&seed=1&end=2026-11-21T06:00:00Z")
                        .code());
        assertEquals(
                Cli.FAILED,
                run("gateway", "add", "mine", "--kind", "sample", "--url", "u").code());
        assertTrue(run("gateway", "test", "mine").out().contains("mine answers"));
        assertTrue(run("sync", "mine", "--once").out().startsWith("mine: 100 "));
        assertTrue(run("sync", "--once").out().startsWith("mine: 0 "));
        assertTrue(run("gateway", "remove", "mine").out().contains("100 invocations"));
        assertOneLine(run("gateway", "test", "mine"));
    }

    @Test
    void theDoctorTellsEachCheck() {
        Run doctor = run("doctor", "--format", "csv");
        for (String check : new String[] {"java", "disk", "privacy", "lock", "store", "gateway", "journal", "prices"}) {
            assertTrue(doctor.out().contains("\n" + check + ","), check + " in " + doctor.out());
        }
        assertEquals(Cli.DONE, doctor.code(), doctor.out());
    }
}
