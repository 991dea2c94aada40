package org.gatehouse.connectors.builtin.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.gatehouse.domain.invocation.Invocation;
import org.junit.jupiter.api.Test;

class JournalLineTest {
    @Test
    void whatIsWrittenIsReadBack() {
        for (Invocation row : Rows.rows(500)) {
            byte[] line = JournalLine.encode(row);
            assertEquals('\n', line[line.length - 1]);
            assertEquals(Optional.of(row), JournalLine.decode(line, 0, line.length - 1));
        }
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] line = JournalLine.encode(Rows.row(7));
        for (int i = 0; i < line.length - 1; i++) {
            byte[] damaged = line.clone();
            damaged[i] ^= 0x20;
            assertEquals(Optional.empty(), JournalLine.decode(damaged, 0, damaged.length - 1), "byte " + i);
        }
    }

    @Test
    void aLineHoldsNoOtherLineFeed() {
        byte[] line = JournalLine.encode(Rows.row(2));
        for (int i = 0; i < line.length - 1; i++) {
            assertEquals(false, line[i] == '\n');
        }
    }

    /** Journals outlive versions: a change of the domain's records must not make old lines unreadable. */
    @Test
    void theFormatStaysAsItIs() throws IOException {
        byte[] golden;
        try (InputStream in = JournalLineTest.class.getResourceAsStream("/builtin/journal-line.jsonl")) {
            golden = Objects.requireNonNull(in, "journal-line.jsonl").readAllBytes();
        }
        assertEquals(Optional.of(Rows.row(3)), JournalLine.decode(golden, 0, golden.length - 1));
        assertArrayEquals(golden, JournalLine.encode(Rows.row(3)));
    }
}
