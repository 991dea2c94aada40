package org.gatehouse.connectors.builtin.http;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the head of a request after RFC 9112. What could be read in two ways is refused: folded headers, spaces before a
 * colon, control characters, a length together with chunks, two lengths, an empty length, chunks in HTTP/1.0.
 */
final class HeadReader {
    private static final int LARGEST = 64 << 10;
    private static final int BAD = 400;
    private static final int TOO_LARGE = 431;
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private final Input in;
    private int left = LARGEST;

    private HeadReader(Input in) {
        this.in = in;
    }

    /**
     * The next head; nothing when the client has closed the connection between two requests.
     *
     * @throws BadHttpException when it is not a head
     */
    static Optional<Head> read(Input in) throws IOException {
        return new HeadReader(in).head();
    }

    private Optional<Head> head() throws IOException {
        Optional<String> start = line();
        while (start.isPresent() && start.get().isEmpty()) {
            start = line();
        }
        if (start.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = start.get().split(" ", -1);
        if (parts.length != 3 || !TOKEN.matcher(parts[0]).matches() || !parts[2].matches("HTTP/1\\.[01]")) {
            throw bad("the request line is not HTTP/1.1");
        }
        Head head = new Head(parts[0], path(parts[1]), parts[2].endsWith("0"), headers());
        check(head);
        return Optional.of(head);
    }

    private static String path(String target) throws BadHttpException {
        try {
            String path = URI.create(target).getPath();
            if (path != null && path.startsWith("/")) {
                return path;
            }
        } catch (IllegalArgumentException notAUri) {
            throw bad("the request target is not a path: " + notAUri.getMessage());
        }
        throw bad("the request target is not a path");
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = required(); !line.isEmpty(); line = required()) {
            int colon = line.indexOf(':');
            if (colon <= 0 || !TOKEN.matcher(line.substring(0, colon)).matches()) {
                throw bad("a header is malformed");
            }
            String value = line.substring(colon + 1).strip();
            headers.merge(line.substring(0, colon).toLowerCase(Locale.ROOT), value, (a, b) -> a + "," + b);
        }
        return headers;
    }

    private static void check(Head head) throws BadHttpException {
        boolean length = head.headers().containsKey("content-length");
        boolean coded = head.headers().containsKey("transfer-encoding");
        boolean clear =
                length ? !coded && LENGTH.matcher(head.header("content-length")).matches() : !coded || !head.http10();
        if (!clear) {
            throw bad("the length of the body is not clear");
        }
        if (coded && !head.header("transfer-encoding").equalsIgnoreCase("chunked")) {
            throw new BadHttpException(501, "only the transfer encoding \"chunked\" is known");
        }
    }

    private String required() throws IOException {
        return line().orElseThrow(() -> bad("the head is cut off"));
    }

    private Optional<String> line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = counted(); next != '\n'; next = counted()) {
            if (next < 0) {
                if (line.isEmpty()) {
                    return Optional.empty();
                }
                throw bad("a line is cut off");
            }
            line.append((char) next);
        }
        int end = line.length() - 1;
        if (end >= 0 && line.charAt(end) == '\r') {
            line.setLength(end);
        }
        if (line.chars().anyMatch(HeadReader::control)) {
            throw bad("a line holds a control character");
        }
        return Optional.of(line.toString());
    }

    private int counted() throws IOException {
        if (--left <= 0) {
            throw new BadHttpException(TOO_LARGE, "the head is larger than " + LARGEST + " bytes");
        }
        return in.read();
    }

    /** Readers differ in which of these they take for blanks or the end of a line; RFC 9110 (5.5) allows only the tab. */
    private static boolean control(int character) {
        return (character < ' ' && character != '\t') || character == 0x7f;
    }

    private static BadHttpException bad(String message) {
        return new BadHttpException(BAD, message);
    }
}
