package org.gatehouse.connectors.builtin.translate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SseReaderTest {
    private static final int LIMIT = 1 << 16;

    @Test
    void readsNamesAndData() throws IOException {
        assertEquals(
                List.of(new SseEvent("ping", "{}"), new SseEvent("", "[DONE]")),
                read("event: ping\ndata: {}\n\ndata: [DONE]\n\n"));
    }

    @Test
    void everyKindOfLineEndMeansTheSame() throws IOException {
        List<SseEvent> expected = List.of(new SseEvent("a", "1\n2"), new SseEvent("", "3"));
        String wire = "event: a\ndata: 1\ndata: 2\n\ndata: 3\n\n";
        assertEquals(expected, read(wire));
        assertEquals(expected, read(wire.replace("\n", "\r\n")));
        assertEquals(expected, read(wire.replace("\n", "\r")));
    }

    @Test
    void commentsUnknownFieldsAndEventsWithoutDataAreSkipped() throws IOException {
        assertEquals(
                List.of(new SseEvent("", "x")),
                read(": keep-alive\n\nevent: lonely\n\nid: 7\nretry: 10\nsurprise\ndata: x\n\n\n\n"));
    }

    @Test
    void onlyOneSpaceAfterTheColonBelongsToTheFormat() throws IOException {
        assertEquals(List.of(new SseEvent("", " two")), read("data:  two\n\n"));
        assertEquals(List.of(new SseEvent("", "none")), read("data:none\n\n"));
        assertEquals(List.of(new SseEvent("", "")), read("data\n\n"));
        assertEquals(List.of(new SseEvent("", "\n")), read("data:\ndata:\n\n"));
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        assertEquals(List.of(new SseEvent("", "x")), read("\uFEFFdata: x\n\n"));
    }

    @Test
    void anEventCutOffBeforeItsBlankLineIsDelivered() throws IOException {
        assertEquals(List.of(new SseEvent("", "[DONE]")), read("data: [DONE]"));
        assertEquals(List.of(new SseEvent("", "[DONE]")), read("data: [DONE]\n"));
        assertEquals(List.of(), read(""));
        assertEquals(List.of(), read("event: x"));
    }

    @Test
    void anEventIsThereBeforeTheNextByteHasCome() throws IOException {
        ByteArrayInputStream first = new ByteArrayInputStream("data: 1\r\r".getBytes(StandardCharsets.UTF_8));
        InputStream thenBroken = new InputStream() {
            @Override
            public int read() throws IOException {
                int next = first.read();
                if (next < 0) {
                    throw new IOException("read on before the event was delivered");
                }
                return next;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                into[offset] = (byte) read();
                return 1;
            }
        };
        assertEquals(Optional.of(new SseEvent("", "1")), new SseReader(thenBroken, LIMIT).next());
    }

    @Test
    void anEventThatIsTooLargeIsRefused() {
        String line = "data: " + "x".repeat(100) + "\n";
        assertEquals(1, assertOk(line.repeat(3), 400));
        IOException tooLarge = assertThrows(IOException.class, () -> read(line + "\n", 50));
        assertTrue(String.valueOf(tooLarge.getMessage()).contains("50 bytes"), "no limit in " + tooLarge);
        assertThrows(IOException.class, () -> read(line.repeat(5), 400));
        assertThrows(IOException.class, () -> read("x".repeat(100_000), 400));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            List<SseEvent> events = new ArrayList<>();
            ByteArrayOutputStream wire = new ByteArrayOutputStream();
            for (int n = random.nextInt(6); n >= 0; n--) {
                SseEvent event = new SseEvent(random.nextBoolean() ? "" : "name", data(random));
                events.add(event);
                wire.writeBytes(event.bytes());
            }
            InputStream in = new Dribble(wire.toByteArray(), random);
            assertEquals(events, all(new SseReader(in, LIMIT)));
        }
    }

    @Test
    void bytesAreWhatTheWireHas() {
        assertArrayEquals(
                "event: e\ndata: a\ndata: ä\n\n".getBytes(StandardCharsets.UTF_8), new SseEvent("e", "a\nä").bytes());
        assertTrue(new SseEvent("", " [DONE] ").done());
    }

    private static String data(Random random) {
        String[] pieces = {"a", "ä", "漢", "😀", "\n", ": ", "data: ", "{\"x\":1}", " "};
        StringBuilder data = new StringBuilder();
        for (int n = random.nextInt(20); n >= 0; n--) {
            data.append(pieces[random.nextInt(pieces.length)]);
        }
        return data.toString();
    }

    private static int assertOk(String wire, int limit) {
        try {
            return read(wire, limit).size();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<SseEvent> read(String wire) throws IOException {
        return read(wire, LIMIT);
    }

    private static List<SseEvent> read(String wire, int limit) throws IOException {
        return all(new SseReader(new ByteArrayInputStream(wire.getBytes(StandardCharsets.UTF_8)), limit));
    }

    private static List<SseEvent> all(SseReader reader) throws IOException {
        List<SseEvent> events = new ArrayList<>();
        for (Optional<SseEvent> next = reader.next(); next.isPresent(); next = reader.next()) {
            events.add(next.get());
        }
        return events;
    }

    /** Gives one to five bytes at a time, so that characters and line ends are cut anywhere. */
    private static final class Dribble extends InputStream {
        private final ByteArrayInputStream bytes;
        private final Random random;

        Dribble(byte[] bytes, Random random) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.random = random;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, Math.min(length, 1 + random.nextInt(5)));
        }
    }
}
