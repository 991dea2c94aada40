package org.gatehouse.app.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutputTest {
    private static final List<String> NAMES = List.of("model", "count", "cost");
    private static final List<@Nullable Object> FIRST = Arrays.asList("gpt-5", 12L, new BigDecimal("0.000000001234"));
    private static final List<@Nullable Object> SECOND = Arrays.asList("a, \"b\"\nc", 3, null);

    private static String written(Format format, List<String> names, List<List<@Nullable Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        try (Output output = format.to(out)) {
            output.columns(names);
            rows.forEach(output::row);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void csvFollowsRfc4180() {
        assertEquals(
                "model,count,cost\r\ngpt-5,12,0.000000001234\r\n\"a, \"\"b\"\"\nc\",3,\r\n",
                written(Format.CSV, NAMES, List.of(FIRST, SECOND)));
    }

    @Test
    void aTableAlignsNumbersRightAndKeepsItsLines() {
        assertEquals("""
                model     count            cost
                --------  -----  --------------
                gpt-5        12  0.000000001234
                a, "b" c      3  \u2013
                (2 rows)
                """, written(Format.TABLE, NAMES, List.of(FIRST, SECOND)));
    }

    @Test
    void anEmptyTableStillHasItsHead() {
        assertEquals("a  b\n-  -\n(0 rows)\n", written(Format.TABLE, List.of("a", "b"), List.of()));
    }

    @Test
    void aTableLeavesOutTheZerosThatAColumnsScaleAdds() {
        List<List<@Nullable Object>> rows = List.of(
                List.of(new BigDecimal("0.000816000000")),
                List.of(new BigDecimal("0E-12")),
                List.of(new BigDecimal("1200.00")));
        assertEquals("""
                    cost
                --------
                0.000816
                       0
                    1200
                (3 rows)
                """, written(Format.TABLE, List.of("cost"), rows));
        assertEquals(
                "cost\r\n0.000816000000\r\n",
                written(Format.CSV, List.of("cost"), List.of(List.of(new BigDecimal("0.000816000000")))));
    }

    @Test
    void aTableStreamsOnAfterItsFirstRows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rows.add(List.of("x".repeat(i % 90), i));
        }
        List<String> lines =
                written(Format.TABLE, List.of("text", "number"), rows).lines().toList();
        assertEquals(1_003, lines.size());
        assertEquals("(1000 rows)", lines.get(1_002));
    }

    @Test
    void escapeSequencesDoNotReachTheTerminal() {
        String table = written(Format.TABLE, List.of("a"), List.of(List.of("\u001b[31mred\u0007")));
        assertEquals(-1, table.indexOf('\u001b'));
        assertEquals(-1, table.indexOf('\u0007'));
    }

    @Test
    void jsonIsValidWhateverTheValues() {
        var random = new Random(11);
        for (int run = 0; run < 200; run++) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            int count = random.nextInt(5);
            for (int i = 0; i < count; i++) {
                rows.add(Arrays.asList(text(random), value(random), random.nextBoolean() ? null : true));
            }
            JsonNode read = JsonMapper.builder().build().readTree(written(Format.JSON, List.of("t", "v", "b"), rows));
            assertEquals(count, read.size());
            for (int i = 0; i < count; i++) {
                assertEquals(rows.get(i).get(0), read.get(i).get("t").asString());
                assertEquals(rows.get(i).get(2) == null, read.get(i).get("b").isNull());
            }
        }
    }

    @Test
    void jsonKeepsExactDecimals() {
        String json = written(Format.JSON, List.of("cost"), List.of(List.of(new BigDecimal("1E-12"))));
        assertEquals("[\n {\"cost\":0.000000000001}\n]\n", json);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append((char) random.nextInt(0x2fff));
        }
        return text.toString();
    }

    private static Object value(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextLong();
            case 1 -> Double.NaN;
            case 2 -> Instant.ofEpochSecond(random.nextInt());
            case 3 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(20));
            default -> random.nextDouble();
        };
    }
}
