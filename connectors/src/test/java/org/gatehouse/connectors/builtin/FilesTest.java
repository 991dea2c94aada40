package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway's configuration file and its captured payloads, when things go wrong around them. */
class FilesTest {
    @TempDir
    Path folder;

    private List<Path> found() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static byte[] version(int number) {
        return ("v" + number + "-" + "x".repeat(20_000 + number) + "-end").getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aReaderSeesOneWholeVersionHoweverManyWrite() throws Exception {
        Path file = folder.resolve("gateway.json");
        AtomicFile.write(file, version(0));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 1; i <= 40; i++) {
                int number = i;
                writers.add(threads.submit(() -> {
                    AtomicFile.write(file, version(number));
                    return number;
                }));
            }
            while (!writers.stream().allMatch(Future::isDone)) {
                String text = Files.readString(file);
                int number = Integer.parseInt(text.substring(1, text.indexOf('-')));
                assertArrayEquals(version(number), text.getBytes(StandardCharsets.US_ASCII));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertEquals(List.of(file), found(), "nothing else is left");
    }

    @Test
    void aWriteThatFailsLeavesTheOldFileAndNoRemains() throws IOException {
        Path inTheWay = folder.resolve("gateway.json");
        Files.createDirectories(inTheWay.resolve("full"));
        assertThrows(IOException.class, () -> AtomicFile.write(inTheWay, version(1)));
        assertTrue(Files.isDirectory(inTheWay.resolve("full")));
        assertEquals(List.of(inTheWay), found());
        assertThrows(IOException.class, () -> AtomicFile.write(Path.of("/"), version(1)));
    }

    private static Capture captured(String request, String answer) {
        Capture capture = new Capture(true);
        capture.request(request.getBytes(StandardCharsets.UTF_8));
        capture.answer(answer.getBytes(StandardCharsets.UTF_8));
        return capture;
    }

    @Test
    void payloadsOfADayAreInItsFileByUtcAndOneALine() throws IOException {
        PayloadLog log = new PayloadLog(folder);
        String odd = "{\"a\":\"line\n\"}\r\n\u2028\u00e9\ud83d\ude00";
        log.append("first", Instant.parse("2026-03-01T23:59:59.999999Z"), captured(odd, "yes"));
        log.append("second", Instant.parse("2026-03-02T00:00:00Z"), captured("q", odd));
        log.append("third", Instant.parse("2026-03-02T12:00:00Z"), captured("", ""));
        List<String> one = Files.readAllLines(folder.resolve("2026-03-01.jsonl"));
        List<String> two = Files.readAllLines(folder.resolve("2026-03-02.jsonl"));
        assertEquals(List.of(1, 2), List.of(one.size(), two.size()));
        JsonNode first = JsonMapper.shared().readTree(one.getFirst());
        assertEquals("first", first.path("id").stringValue());
        assertEquals(odd, first.path("request").stringValue());
        assertEquals(
                odd, JsonMapper.shared().readTree(two.getFirst()).path("answer").stringValue());
    }

    @Test
    void manyPayloadsAtOnceDoNotMixTheirLines() throws Exception {
        PayloadLog log = new PayloadLog(folder);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String id = "id-" + i;
                all.add(threads.submit(() -> {
                    log.append(id, Instant.EPOCH, captured(id.repeat(2_000), id));
                    return id;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        List<String> lines = Files.readAllLines(folder.resolve("1970-01-01.jsonl"));
        assertEquals(100, lines.size());
        for (String line : lines) {
            JsonNode payload = JsonMapper.shared().readTree(line);
            String id = payload.path("id").stringValue();
            assertEquals(id.repeat(2_000), payload.path("request").stringValue());
            assertEquals(id, payload.path("answer").stringValue());
        }
    }

    @Test
    void aCaptureKeepsTheStartAndNothingWhenItIsOff() {
        Capture off = new Capture(false);
        off.request(version(1));
        off.answer(version(1));
        assertEquals("", off.request() + off.answer());
        Capture on = new Capture(true);
        byte[] part = "ab".repeat(50_000).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 5; i++) {
            on.answer(part);
        }
        assertEquals("ab".repeat(Capture.MOST / 2), on.answer(), "pieces are kept up to the limit");
        assertFalse(on.answer().length() > Capture.MOST);
    }
}
