package org.gatehouse.connectors.builtin.translate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Splits bytes into lines that end in LF, CR or CRLF. A line is decoded whole, so no character is ever cut in two. */
final class SseLines {
    private static final int BUFFER = 8192;

    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private int position;
    private int limit;
    private boolean afterCarriageReturn;

    SseLines(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    static IOException tooLarge(int maxBytes) {
        return new IOException("the upstream sent an event of more than " + maxBytes + " bytes; raise the limit if the"
                + " upstream is to be trusted with it");
    }

    /** The next line without its end; empty at the end of the stream. */
    Optional<String> next() throws IOException {
        line.reset();
        while (true) {
            if (position == limit && !fill()) {
                return line.size() == 0 ? Optional.empty() : Optional.of(line.toString(StandardCharsets.UTF_8));
            }
            skipLineFeedOfCrLf();
            int from = position;
            while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            keep(from);
            if (position < limit) {
                afterCarriageReturn = buffer[position++] == '\r';
                return Optional.of(line.toString(StandardCharsets.UTF_8));
            }
        }
    }

    /** The LF of a CRLF may come much later than its CR, so the line ends at the CR and the LF is skipped when it comes. */
    private void skipLineFeedOfCrLf() {
        if (afterCarriageReturn && buffer[position] == '\n') {
            position++;
        }
        afterCarriageReturn = false;
    }

    private void keep(int from) throws IOException {
        if (line.size() + position - from > maxBytes) {
            throw tooLarge(maxBytes);
        }
        line.write(buffer, from, position - from);
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }
}
