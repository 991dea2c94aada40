package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports against files that were checked by eye, and against SQL over the views, which takes another path. With
 * {@code -Dgolden.write=FOLDER} the files are written anew.
 */
class ReportCommandTest {
    private static final String DAY = " WHERE at_utc >= TIMESTAMP WITH TIME ZONE '2026-11-20 00:00:00+00'"
            + " AND at_utc < TIMESTAMP WITH TIME ZONE '2026-11-21 00:00:00+00'";
    private static final String ATTEMPTS =
            "SELECT endpoint, destination, reason, status, error, count(*) FROM (SELECT i.endpoint AS endpoint,"
                    + " a.destination AS destination, a.reason AS reason, a.status AS status, a.error AS error,"
                    + " i.at_utc AS at_utc FROM attempts a JOIN invocations i ON i.id = a.invocation_id) AS tries" + DAY
                    + " GROUP BY endpoint, destination, reason, status, error";
    private static final String MEDIANS = "SELECT date_utc, endpoint, destination,"
            + " PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY latency_ms)"
            + " FROM (SELECT SUBSTRING(CAST(at_utc AS VARCHAR) FROM 1 FOR 10) AS date_utc, endpoint, destination,"
            + " latency_ms"
            + " FROM invocations) AS dated GROUP BY date_utc, endpoint, destination";
    private static final double HISTOGRAM_ERROR = 0.02;

    @TempDir
    static Path folder;

    @BeforeAll
    static void fill() {
        FixedSample.fill(folder, 8_000);
    }

    private static String report(String page, String format, String... more) {
        return between("2026-11-20", "2026-11-21", page, format, more);
    }

    private static String between(String from, String to, String page, String format, String... more) {
        List<String> line = new ArrayList<>(List.of("report", page, "--format", format, "--from", from, "--to", to));
        line.addAll(List.of(more));
        return FixedSample.done(Run.in(folder, line.toArray(String[]::new)));
    }

    private static void assertGolden(String name, String written) throws IOException {
        String target = System.getProperty("golden.write");
        if (target != null) {
            Files.writeString(Path.of(target, name), written);
            return;
        }
        try (InputStream kept = Objects.requireNonNull(ReportCommandTest.class.getResourceAsStream(name), name)) {
            assertEquals(new String(kept.readAllBytes(), StandardCharsets.UTF_8), written, name);
        }
    }

    @Test
    void eachPageAsCsvAndJsonIsAsItWas() throws Exception {
        for (String format : List.of("csv", "json")) {
            assertGolden("cost." + format, report("cost", format));
            assertGolden("routing." + format, report("routing", format));
            assertGolden("latency." + format, byDay(format));
        }
    }

    @Test
    void costsAreThoseOfTheRows() {
        Map<List<String>, List<String>> reported = new TreeMap<>(Comparator.comparing(List::toString));
        for (List<String> row : FixedSample.cells(report("cost", "csv"))) {
            reported.put(
                    row.subList(2, 5),
                    List.of(row.get(5), plain(row.get(8)), row.get(9), row.get(10), row.get(11), row.get(13)));
        }
        Map<List<String>, List<String>> rows = new TreeMap<>(Comparator.comparing(List::toString));
        for (List<String> row : FixedSample.cells(
                folder,
                "SELECT endpoint, COALESCE(provider, ''), COALESCE(model, ''), count(*), COALESCE(sum(cost_usd), 0),"
                        + " count(*) - count(cost_usd), COALESCE(sum(input_tokens), 0),"
                        + " COALESCE(sum(output_tokens), 0), count(*) - count(input_tokens)"
                        + " FROM invocations" + DAY + " GROUP BY endpoint, provider, model")) {
            rows.put(
                    row.subList(0, 3),
                    List.of(row.get(3), plain(row.get(4)), row.get(5), row.get(6), row.get(7), row.get(8)));
        }
        assertFalse(rows.isEmpty());
        assertEquals(rows, reported);
    }

    private static String plain(String decimal) {
        return new BigDecimal(decimal).stripTrailingZeros().toPlainString();
    }

    @Test
    void attemptsAreThoseOfTheRows() {
        Map<String, String> reported = new TreeMap<>();
        for (List<String> row : FixedSample.cells(report("routing", "csv"))) {
            reported.put(String.join(" ", row.subList(1, 6)), row.get(6));
            assertEquals(
                    Long.parseLong(row.get(6)),
                    Long.parseLong(row.get(7)) + Long.parseLong(row.get(8)) + Long.parseLong(row.get(9)),
                    "served, rate limited and failed make all: " + row);
        }
        Map<String, String> rows = new TreeMap<>();
        for (List<String> row : FixedSample.cells(folder, ATTEMPTS)) {
            rows.put(String.join(" ", row.subList(0, 5)), row.get(5));
        }
        assertEquals(rows, reported);
        assertTrue(rows.keySet().stream().anyMatch(key -> key.contains("FALLBACK")), "nothing fell back");
    }

    @Test
    void percentilesAreThoseOfTheRowsAndUnknownWhereTheyAreFew() {
        Map<String, String> medians = new TreeMap<>();
        for (List<String> row : FixedSample.cells(folder, MEDIANS)) {
            medians.put(String.join(" ", row.subList(0, 3)), row.get(3));
        }
        int compared = 0;
        for (List<String> row : FixedSample.cells(byDay("csv"))) {
            if (Long.parseLong(row.get(7)) < 20) {
                assertEquals("", row.get(11), "a p99 of so few: " + row);
                continue;
            }
            String key = row.get(0).substring(0, 10) + " " + row.get(2) + " " + row.get(3);
            double exact = Double.parseDouble(Objects.requireNonNull(medians.get(key), key));
            assertEquals(exact, Double.parseDouble(row.get(8)), exact * HISTOGRAM_ERROR, row.toString());
            compared++;
        }
        assertTrue(compared > 20, "only " + compared + " were many enough");
    }

    /** More days than hours would fit, so that each row has many requests. */
    private static String byDay(String format) {
        return between("2026-11-14", "2026-11-24", "latency", format);
    }

    @Test
    void daysAreThoseOfTheZone() {
        String berlin = between("2026-11-20", "2026-11-20T23:30:00Z", "cost", "csv", "--zone", "Europe/Berlin");
        assertTrue(berlin.contains("\r\n2026-11-20T00:00+01:00,"), berlin);
        assertTrue(berlin.contains("\r\n2026-11-21T00:00+01:00,"), berlin);
        assertFalse(report("cost", "csv").contains("\r\n2026-11-21"), "the end is not included");
    }

    @Test
    void aFileHoldsWhatTheScreenWouldShow() throws Exception {
        Path file = folder.resolve("cost.json");
        String told = report("cost", "json", "--out", file.toString());
        assertEquals("wrote " + file + "\n", told);
        assertEquals(report("cost", "json"), Files.readString(file));
    }

    @Test
    void aFileThatCannotBeWrittenIsToldWithItsCause() {
        Run run = Run.in(
                folder,
                "report",
                "cost",
                "--out",
                folder.resolve("gone/cost.csv").toString());
        assertEquals(Cli.FAILED, run.code());
        assertTrue(run.err().contains("gone/cost.csv: it or its folder is missing"), run.err());
        Run onFolder = Run.in(folder, "report", "cost", "--out", folder.toString());
        assertEquals(Cli.FAILED, onFolder.code());
        assertTrue(onFolder.err().contains("directory"), onFolder.err());
    }

    @Test
    void aRangeWithoutRowsIsAHeadAlone() {
        String empty = FixedSample.done(Run.in(folder, "report", "cost", "--from", "2020-01-01", "--to", "2020-01-02"));
        assertEquals(1, empty.lines().count(), empty);
        assertEquals(
                "[]\n",
                FixedSample.done(Run.in(
                        folder, "report", "cost", "--from", "2020-01-01", "--to", "2020-01-02", "--format", "json")));
    }
}
