package org.gatehouse.connectors.builtin.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.gatehouse.domain.invocation.Invocation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form of one journal line: eight hexadecimal digits of the JSON's length in bytes, a space, eight of its CRC-32C, a
 * space, the JSON of one invocation, a line feed. JSON holds no raw line feed, so a reader finds the next line after any
 * damage.
 */
final class JournalLine {
    private static final int DIGITS = 8;
    private static final int HEAD = 2 * (DIGITS + 1);
    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final HexFormat HEX = HexFormat.of();

    private JournalLine() {}

    /** The line of an invocation, with its line feed. */
    static byte[] encode(Invocation row) {
        byte[] json = JSON.writeValueAsBytes(row);
        byte[] head = (HEX.toHexDigits(json.length) + " " + HEX.toHexDigits(checksum(json, 0, json.length)) + " ")
                .getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(HEAD + json.length + 1)
                .put(head)
                .put(json)
                .put((byte) '\n')
                .array();
    }

    /** The invocation of a line without its line feed; nothing when the line is damaged. */
    static Optional<Invocation> decode(byte[] bytes, int from, int to) {
        int length = to - from - HEAD;
        if (length <= 0 || !intact(bytes, from, length)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(bytes, from + HEAD, length, Invocation.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean intact(byte[] bytes, int from, int length) {
        String head = new String(bytes, from, HEAD, StandardCharsets.ISO_8859_1);
        String expected = HEX.toHexDigits(length) + " " + HEX.toHexDigits(checksum(bytes, from + HEAD, length)) + " ";
        return head.equals(expected);
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
