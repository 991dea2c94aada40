package org.gatehouse.connectors.builtin.translate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads server-sent events from a stream of bytes, after the parsing rules of the HTML standard, section 9.2.6, with one
 * exception: an event that the end of the stream cuts off before its blank line is still delivered, because some
 * providers leave that line out.
 *
 * <p>Not thread-safe. An event is returned as soon as its blank line has been read.
 */
public final class SseReader {
    private final SseLines lines;
    private final int maxEventBytes;
    private boolean first = true;

    /**
     * @param in what to read; not closed here
     * @param maxEventBytes how many bytes an event may have
     */
    public SseReader(InputStream in, int maxEventBytes) {
        this.lines = new SseLines(in, maxEventBytes);
        this.maxEventBytes = maxEventBytes;
    }

    /**
     * The next event that has data; empty at the end of the stream.
     *
     * @throws IOException when reading fails, or an event is larger than allowed
     */
    public Optional<SseEvent> next() throws IOException {
        Draft draft = new Draft(maxEventBytes);
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            if (line.get().isEmpty()) {
                if (draft.hasData) {
                    return Optional.of(draft.event());
                }
                draft = new Draft(maxEventBytes);
            } else {
                draft.add(line.get());
            }
        }
        return draft.hasData ? Optional.of(draft.event()) : Optional.empty();
    }

    private Optional<String> line() throws IOException {
        Optional<String> line = lines.next();
        if (first) {
            first = false;
            return line.map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        return line;
    }

    /** An event of which some lines have been read. */
    private static final class Draft {
        private final int maxBytes;
        private final StringBuilder data = new StringBuilder();
        private String name = "";
        private boolean hasData;
        private int bytes;

        Draft(int maxBytes) {
            this.maxBytes = maxBytes;
        }

        void add(String line) throws IOException {
            bytes += line.length();
            if (bytes > maxBytes) {
                throw SseLines.tooLarge(maxBytes);
            }
            int colon = line.indexOf(':');
            String field = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(colon + (line.startsWith(" ", colon + 1) ? 2 : 1));
            switch (field) {
                case "event" -> name = value;
                case "data" -> addData(value);
                default -> {
                    // Comments, ids and retry times mean nothing to a relay that never reconnects.
                }
            }
        }

        private void addData(String value) {
            if (hasData) {
                data.append('\n');
            }
            hasData = true;
            data.append(value);
        }

        SseEvent event() {
            return new SseEvent(name, data.toString());
        }
    }
}
