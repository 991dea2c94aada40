package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrafficCommandTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void fill() {
        FixedSample.fill(folder, 30);
    }

    private static List<List<String>> shown(String... more) {
        String[] line = {"traffic", "show", "--format", "csv"};
        String[] all = java.util.Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return FixedSample.cells(FixedSample.done(Run.in(folder, all)));
    }

    @Test
    void everySplitAddsUpToAHundred() {
        Map<String, Integer> sums = new LinkedHashMap<>();
        shown().forEach(row -> sums.merge(row.get(1), Integer.parseInt(row.get(6)), Integer::sum));
        assertEquals(5, sums.size());
        sums.forEach((endpoint, sum) -> assertEquals(100, sum, endpoint));
    }

    @Test
    void destinationsAreInFallbackOrder() {
        List<List<String>> rows = shown("support-chat");
        assertEquals(
                List.of("1", "2", "3"), rows.stream().map(row -> row.get(2)).toList());
        assertEquals(
                List.of("sonnet", "mini", "flash"),
                rows.stream().map(row -> row.get(3)).toList());
        assertEquals("0", rows.getLast().get(6), "the last is for fallback alone");
    }

    @Test
    void jsonIsValidAndHasTheSameRows() {
        JsonNode read = JsonMapper.builder()
                .build()
                .readTree(FixedSample.done(Run.in(folder, "traffic", "show", "--format", "json")));
        assertEquals(shown().size(), read.size());
        assertTrue(read.get(0).get("percent").isInt());
    }

    @Test
    void anEndpointThatIsNotThereIsToldWithWhereToLook() {
        Run run = Run.in(folder, "traffic", "show", "support-chats");
        assertEquals(Cli.FAILED, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("gatehouse traffic show lists"), run.err());
    }
}
