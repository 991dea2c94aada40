package org.gatehouse.connectors.builtin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps request and answer bodies, apart from the journal: one file a day in {@code payloads}, one JSON object a line
 * with the invocation's id. Thread-safe.
 */
final class PayloadLog {
    private final Path folder;

    PayloadLog(Path folder) {
        this.folder = folder;
    }

    private record Line(String id, Instant at, String request, String answer) {}

    /**
     * Keeps what was captured of an invocation.
     *
     * @throws IOException when it cannot be written
     */
    synchronized void append(String id, Instant at, Capture capture) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(at.atZone(ZoneOffset.UTC).toLocalDate() + ".jsonl");
        String line =
                JsonMapper.shared().writeValueAsString(new Line(id, at, capture.request(), capture.answer())) + "\n";
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
