package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One workspace and several processes, some of which are killed. */
class TwoProcessesTest {
    private static final String ENDLESS = "SELECT x FROM SYSTEM_RANGE(1, 1000000000000)";

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    private Process serve(Path workspace) throws IOException {
        Process process = Child.of(workspace, "serve", "--port", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        BufferedReader out = process.inputReader();
        assertTrue(String.valueOf(out.readLine()).contains("http://"));
        return process;
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    }

    @Test
    void afterAKillTheNextOneOpensTheWorkspaceAsIfNothingHadBeen() throws Exception {
        Process first = serve(folder);
        FixedSample.done(Run.in(folder, "key", "create", "made-by-the-other"));
        kill(first);
        assertTrue(Files.exists(folder.resolve("workspace.control")), "a kill leaves the socket's name behind");
        assertTrue(FixedSample.done(Run.in(folder, "doctor")).contains("nobody else has the workspace open"));
        assertTrue(FixedSample.done(Run.in(folder, "key", "list")).contains("made-by-the-other"));
        serve(folder);
        assertTrue(FixedSample.done(Run.in(folder, "doctor")).contains("a running Gatehouse has the workspace open"));
    }

    @Test
    void aPathTooLongForASocketWorksTooAndLeavesNothingInTheTemporaryFolder() throws Exception {
        Path deep = folder.resolve("w".repeat(60)).resolve("x".repeat(60));
        Process first = serve(deep);
        Path socket =
                Path.of(Files.readString(deep.resolve("workspace.control")).strip());
        assertFalse(socket.startsWith(deep));
        assertEquals("N\r\n1\r\n", FixedSample.done(Run.in(deep, "query", "SELECT 1 AS n", "--format", "csv")));
        first.destroy();
        assertTrue(first.waitFor(60, TimeUnit.SECONDS));
        assertFalse(Files.exists(socket.resolveSibling(".").normalize()), "its folder is left behind");
        kill(serve(deep));
        FixedSample.done(Run.in(deep, "query", "SELECT 1 AS n"));
    }

    @Test
    void manyAtOnceTakeTurnsAndNoneIsLost() throws Exception {
        var wanted = new TreeSet<String>();
        List<Process> children = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            wanted.add("key-" + i);
            children.add(Child.of(folder, "key", "create", "key-" + i)
                    .redirectErrorStream(true)
                    .start());
        }
        started.addAll(children);
        for (Process child : children) {
            String out = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(Cli.DONE, child.waitFor(), out);
            assertTrue(out.startsWith("gh-"), out);
        }
        var kept = new TreeSet<String>();
        FixedSample.cells(FixedSample.done(Run.in(folder, "key", "list", "--format", "csv")))
                .forEach(row -> kept.add(row.getFirst()));
        assertEquals(wanted, kept);
    }

    @Test
    void aStoppedCallerEndsItsQueryAndNotTheProcessThatRunsIt() throws Exception {
        Process serving = serve(folder);
        var stop = new Stop();
        assertEquals(Cli.FAILED, endless(stop, stop::stop).code());
        assertTrue(serving.isAlive());
        assertEquals("N\r\n1\r\n", FixedSample.done(Run.in(folder, "query", "SELECT 1 AS n", "--format", "csv")));
    }

    @Test
    void aCallerIsToldWhenTheOtherOneIsKilledUnderIt() throws Exception {
        Process serving = serve(folder);
        Run run = endless(Stop.never(), serving::destroyForcibly);
        assertEquals(Cli.FAILED, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("did not finish the command"), run.err());
        FixedSample.done(Run.in(folder, "query", "SELECT 1 AS n"));
    }

    @Test
    void aCommandIsRunInTheCallersFolder() throws Exception {
        serve(folder);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Process report = Child.of(folder, "report", "cost", "--out", "cost.csv")
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .start();
        started.add(report);
        String out = new String(report.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(Cli.DONE, report.waitFor(), out);
        assertTrue(Files.readString(elsewhere.resolve("cost.csv")).startsWith("from,"), out);
    }

    /** Runs an endless query in the process that serves, and does something once its rows come. */
    private Run endless(Stop stop, Runnable once) {
        var err = new ByteArrayOutputStream();
        var out = new OutputStream() {
            private long bytes;

            @Override
            public void write(int value) {
                bytes++;
                if (bytes == 100_000) {
                    once.run();
                }
            }
        };
        int code = Cli.run(
                List.of("-w", folder.toString(), "query", ENDLESS, "--format", "csv"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                stop,
                (opening, ended) -> 42);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
