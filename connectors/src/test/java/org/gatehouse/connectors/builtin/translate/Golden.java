package org.gatehouse.connectors.builtin.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Golden files: each folder is one translation, each file in it one case. What was made instead of the expected is left
 * in {@code target/golden} under the same name; copy it over the golden file if it is what the API wants.
 */
final class Golden {
    private static final Path ROOT = Path.of("src/test/resources/org/gatehouse/connectors/builtin/translate")
            .toAbsolutePath();
    private static final Path MADE = Path.of("target/golden").toAbsolutePath();

    private Golden() {}

    /** The names of the cases of a translation. */
    static List<String> cases(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode json(String text) {
        return Json.parse(text).orElseThrow(() -> new AssertionError("no JSON object: " + text));
    }

    static ObjectNode read(String folder, String name) throws IOException {
        return json(Files.readString(ROOT.resolve(folder).resolve(name)));
    }

    static ObjectNode part(ObjectNode golden, String field) {
        return golden.path(field) instanceof ObjectNode object ? object : Json.object();
    }

    /** Compares the part {@code expected} of a case with what was made, as it goes over the wire. */
    static void check(String folder, String name, ObjectNode golden, ObjectNode made) throws IOException {
        ObjectNode whole = golden.deepCopy();
        whole.set("expected", json(made.toString()));
        keep(folder, name, whole.toPrettyString() + "\n");
        assertEquals(
                golden.path("expected").toPrettyString(), whole.path("expected").toPrettyString());
    }

    /** A stream case: the client's request on the first line, the upstream's events, a line {@code ====}, the result. */
    static StreamCase stream(String folder, String name) throws IOException {
        String text = Files.readString(ROOT.resolve(folder).resolve(name));
        int end = text.indexOf('\n');
        String[] halves = text.substring(end + 1).split("====\n", -1);
        return new StreamCase(json(text.substring(0, end)), halves[0], halves.length > 1 ? halves[1] : "");
    }

    static void check(String folder, String name, StreamCase golden, List<SseEvent> made) throws IOException {
        String text = text(made);
        keep(folder, name, golden.request + "\n" + golden.upstream + "====\n" + text);
        assertEquals(golden.expected, text);
    }

    static String text(List<SseEvent> events) {
        StringBuilder text = new StringBuilder();
        events.forEach(event -> text.append(new String(event.bytes(), StandardCharsets.UTF_8)));
        return text.toString();
    }

    static List<SseEvent> events(String wire) throws IOException {
        SseReader reader = new SseReader(new ByteArrayInputStream(wire.getBytes(StandardCharsets.UTF_8)), 1 << 20);
        List<SseEvent> events = new ArrayList<>();
        for (Optional<SseEvent> next = reader.next(); next.isPresent(); next = reader.next()) {
            events.add(next.get());
        }
        return events;
    }

    /** All that a translator makes of a stream, its end included. */
    static List<SseEvent> translate(StreamTranslator translator, List<SseEvent> upstream) {
        List<SseEvent> made = new ArrayList<>();
        upstream.forEach(event -> made.addAll(translator.accept(event)));
        made.addAll(translator.end());
        return made;
    }

    private static void keep(String folder, String name, String text) throws IOException {
        Files.createDirectories(MADE.resolve(folder));
        Files.writeString(MADE.resolve(folder).resolve(name), text);
    }

    /** A stream and what becomes of it. */
    record StreamCase(ObjectNode request, String upstream, String expected) {}
}
