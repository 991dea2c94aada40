package org.gatehouse.connectors.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it appends loses no acknowledged page and doubles nothing. */
class KillTest {
    private static final int KILLS = Integer.getInteger("gatehouse.kills", 10);

    @TempDir
    Path workspace;

    @Test
    void noAcknowledgedPageIsLost() throws Exception {
        Random random = new Random(1);
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = killedAfter(1 + random.nextInt(12));
            try (H2Store store = H2Store.open(workspace)) {
                int page = Integer.parseInt(store.syncState("killed").cursor().position());
                assertTrue(page >= acknowledged, "page " + acknowledged + " was acknowledged, " + page + " is kept");
                consistent(store, page);
            }
        }
    }

    /** Runs the child until it has told this many pages; the result is the last that it told. */
    private int killedAfter(int pages) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process child = new ProcessBuilder(java, "-cp", classPath, AppendingChild.class.getName(), workspace.toString())
                .redirectErrorStream(true)
                .start();
        int last = -1;
        try (BufferedReader told = child.inputReader()) {
            for (int i = 0; i < pages; i++) {
                String line = told.readLine();
                assertTrue(line != null && line.matches("\\d+"), "the child said: " + line);
                last = Integer.parseInt(line);
            }
            // By its handle, which leaves the pipe open.
            child.toHandle().destroyForcibly();
            // What it told between the last line and its end is acknowledged as well.
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                last = line.matches("\\d+") ? Math.max(last, Integer.parseInt(line)) : last;
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return last;
    }

    private static void consistent(H2Store store, int page) {
        Map<String, Invocation> expected = new LinkedHashMap<>();
        for (int i = 0; i <= page; i++) {
            AppendingChild.rows(i).forEach(row -> expected.put(row.id(), row));
        }
        List<Stored> rows = new ArrayList<>();
        expected.values().forEach(row -> rows.add(new Stored("killed", row)));
        TimeRange range = new TimeRange(Rows.START, Rows.START.plusSeconds(10_000_000));
        Query query = Query.over(range, ZoneOffset.UTC)
                .measuring(Measure.TOKENS, Measure.COST, Measure.LATENCY)
                .by(Column.ENDPOINT, Column.CHAIN);
        assertEquals(
                new Reference(rows).rows(query), store.ask(query, Stop.never()).rows());
        assertEquals(expected.size(), store.syncState("killed").rows());
        KeepingSink sink = new KeepingSink();
        store.sql("SELECT COUNT(*), COUNT(DISTINCT id) FROM invocations", sink, Stop.never());
        long all = expected.size();
        assertEquals(List.of(List.of(all, all)), sink.rows);
    }
}
