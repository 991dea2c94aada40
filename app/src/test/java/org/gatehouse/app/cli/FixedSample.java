package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A workspace with sample data that are the same in every run. */
final class FixedSample {
    /** The name of its gateway. */
    static final String NAME = "Fixed";

    private FixedSample() {}

    static String url(int rows) {
        return "sample:rows=" + rows + "&days=7&seed=1&end=2026-11-21T06:00:00Z";
    }

    static void fill(Path folder, int rows) {
        done(Run.in(folder, "gateway", "add", NAME, "--kind", "sample", "--url", url(rows)));
        done(Run.in(folder, "sync", "--once"));
    }

    /** What a command wrote that had nothing to complain about. */
    static String done(Run run) {
        assertEquals("", run.err());
        assertEquals(Cli.DONE, run.code());
        return run.out();
    }

    /** The cells of a query's rows, where no cell needs quotes. */
    static List<List<String>> cells(Path folder, String sql) {
        return cells(done(Run.in(folder, "query", sql, "--format", "csv")));
    }

    /** The cells of the rows after the head, where no cell needs quotes. */
    static List<List<String>> cells(String csv) {
        return Arrays.stream(csv.split("\r\n", -1))
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }
}
