package org.gatehouse.connectors.builtin.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The body of a request, with a length or in chunks. */
final class Body {
    private static final int BAD = 400;
    private static final int PIECE = 16 << 10;
    private static final int HEX = 16;
    private static final int LONGEST_SIZE_LINE = 1024;

    private final Input in;
    private final boolean chunked;
    private long left;
    private boolean done;

    Body(Input in, Head head) {
        this.in = in;
        this.chunked = head.chunked();
        String length = head.header("content-length");
        this.left = length.isEmpty() ? 0 : Long.parseLong(length);
        this.done = !chunked && left == 0;
    }

    boolean done() {
        return done;
    }

    /**
     * All of it.
     *
     * @throws TooLargeException when it has more bytes than {@code most}; what follows is left unread
     */
    byte[] read(long most) throws IOException, TooLargeException {
        if (!chunked && left > most) {
            throw new TooLargeException();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) Math.min(left, PIECE));
        byte[] piece = new byte[PIECE];
        for (int count = next(piece); count >= 0; count = next(piece)) {
            bytes.write(piece, 0, count);
            if (bytes.size() > most) {
                throw new TooLargeException();
            }
        }
        return bytes.toByteArray();
    }

    /** Throws the rest away; false when it is more than {@code most}. */
    boolean drain(long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long sum = 0;
        for (int count = next(piece); count >= 0 && sum <= most; count = next(piece)) {
            sum += count;
        }
        return done;
    }

    private int next(byte[] into) throws IOException {
        if (!done && left == 0 && chunked) {
            left = size();
            done = left == 0;
            if (done) {
                trailers();
            }
        }
        if (done) {
            return -1;
        }
        int count = in.read(into, 0, (int) Math.min(into.length, left));
        if (count < 0) {
            throw cutOff();
        }
        left -= count;
        if (left == 0) {
            ended();
        }
        return count;
    }

    private void ended() throws IOException {
        if (!chunked) {
            done = true;
        } else if (!line().isEmpty()) {
            throw new BadHttpException(BAD, "a chunk is longer than its size");
        }
    }

    private long size() throws IOException {
        String line = line();
        int extension = line.indexOf(';');
        String digits = extension < 0 ? line : line.substring(0, extension);
        if (!digits.matches("[0-9a-fA-F]{1,15}[ \\t]*")) {
            throw new BadHttpException(BAD, "the size of a chunk is not a number");
        }
        return Long.parseLong(digits.strip(), HEX);
    }

    private void trailers() throws IOException {
        for (int i = 0; !line().isEmpty(); i++) {
            if (i == HEX) {
                throw new BadHttpException(BAD, "too many trailers");
            }
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw cutOff();
            }
            if (line.length() == LONGEST_SIZE_LINE) {
                throw new BadHttpException(BAD, "the size of a chunk is not a number");
            }
            line.append((char) next);
        }
        int end = line.length() - 1;
        if (end >= 0 && line.charAt(end) == '\r') {
            line.setLength(end);
        }
        return line.toString();
    }

    private static IOException cutOff() {
        return new IOException("the body is cut off");
    }
}
