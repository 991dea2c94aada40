package org.gatehouse.connectors.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.gatehouse.domain.simulate.TraceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {
    private static final String HEADER = "TIMESTAMP,ContextTokens,GeneratedTokens\n";
    private static final String LINE = "2023-11-16 18:17:03.9799600,4808,10";

    @Test
    void readsAllOfBothRecordings() {
        List<TraceRow> rows = Traces.load();
        assertEquals(
                19_366,
                rows.stream().filter(row -> row.service().equals("conv")).count());
        assertEquals(
                8_819, rows.stream().filter(row -> row.service().equals("code")).count());
    }

    @Test
    void readsTimesToTheMicrosecond() throws IOException {
        assertEquals(List.of(new TraceRow(17 * 60_000_000L + 3_979_960, 4808, 10, "code")), read(HEADER + LINE));
        assertEquals(List.of(), read(HEADER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-11-16 18:17:03,4808",
                "2023-11-16 18:17:03,4808,10,1",
                "2023-11-16 18:17:03,4808,ten",
                "2023-11-16 18:17:03,4808,-10",
                "2023-11-16 18:17:03,99999999999,10",
                "yesterday,4808,10"
            })
    void aLineThatIsNoRequestIsNamed(String line) {
        var broken = assertThrows(IOException.class, () -> read(HEADER + LINE + "\n" + line + "\n" + LINE));
        assertTrue(broken.toString().contains(": line 3 "), broken::toString);
    }

    @Test
    void anotherFileIsRefused() {
        assertThrows(IOException.class, () -> read("a,b,c\n" + LINE));
        assertThrows(IOException.class, () -> read(""));
    }

    @Test
    void everyPrefixOfAFileIsRefused() throws IOException {
        byte[] whole = packed(HEADER + LINE);
        for (int length = 0; length < whole.length; length++) {
            var cut = new ByteArrayInputStream(whole, 0, length);
            assertThrows(IOException.class, () -> Traces.read(cut, "code"), "cut at " + length);
        }
    }

    private static List<TraceRow> read(String text) throws IOException {
        return Traces.read(new ByteArrayInputStream(packed(text)), "code");
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
