package org.gatehouse.dashboards.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.gatehouse.dashboards.byhand.Stores;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RequestExportsTest {
    private static final Asked ALL =
            new Asked(new FilterModel(InstantSource.fixed(Stores.NOW), ZoneOffset.UTC).scope(), "");

    @TempDir
    private Path folder;

    @Test
    void jsonIsAsAccepted() throws IOException {
        assertEquals(golden("rerouted.json"), RequestJson.of(Some.stored(Some.rerouted())) + "\n");
        assertEquals(golden("refused.json"), RequestJson.of(Some.stored(Some.refused())) + "\n");
    }

    @Test
    void jsonEscapesWhatItMust() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("a\"b", "line\nnext\ttab\\ \u0001");
        object.put("empty", Map.of());
        object.put("list", List.of(1, true, List.of()));
        assertEquals("""
                {
                  "a\\"b": "line\\nnext\\ttab\\\\ \\u0001",
                  "empty": {},
                  "list": [
                    1,
                    true,
                    []
                  ]
                }""", JsonText.of(object));
    }

    @Test
    void csvIsAsAccepted() throws IOException {
        assertEquals(
                golden("requests.csv"),
                (RequestCsv.HEADER
                                + RequestCsv.line(Some.stored(Some.rerouted()))
                                + RequestCsv.line(Some.stored(Some.refused())))
                        .replace("\r\n", "\n"));
    }

    @Test
    void everyLineHasAllFields() {
        assertEquals(
                RequestCsv.HEADER.split(",").length,
                RequestCsv.line(Some.stored(Some.refused())).split(",", -1).length);
    }

    @Test
    void exportsEveryPage() throws IOException {
        Store store = Stores.sample(4_500);
        Path file = folder.resolve("out.csv");
        assertEquals(4_500, CsvExport.write(store, ALL, file, Stop.never()));
        try (var lines = Files.lines(file)) {
            assertEquals(4_501, lines.distinct().count());
        }
    }

    @Test
    void exportsOnlyWhatPasses() throws IOException {
        Store store = Stores.sample(1_000);
        Asked limited = new Asked(ALL.scope(), "is:rerouted");
        Path file = folder.resolve("out.csv");
        long rows = CsvExport.write(store, limited, file, Stop.never());
        assertTrue(rows > 0 && rows < 1_000);
        try (var lines = Files.lines(file)) {
            assertEquals(
                    rows, lines.skip(1).filter(line -> line.contains(" > ")).count());
        }
    }

    @Test
    void aStoppedExportLeavesNothingAndKeepsTheOlderFile() throws IOException {
        Path file = folder.resolve("out.csv");
        Files.writeString(file, "older");
        Stop stop = new Stop();
        stop.stop();
        assertThrows(CancellationException.class, () -> CsvExport.write(Stores.sample(10), ALL, file, stop));
        assertEquals("older", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void anExportIntoAFolderThatIsNotThereFails() {
        Path file = folder.resolve("missing/out.csv");
        assertThrows(IOException.class, () -> CsvExport.write(Stores.sample(10), ALL, file, Stop.never()));
        assertFalse(Files.exists(file));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(RequestExportsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
