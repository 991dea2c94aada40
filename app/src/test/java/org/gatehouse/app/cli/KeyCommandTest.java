package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCommandTest {
    @TempDir
    Path folder;

    private Run run(String... arguments) {
        return Run.in(folder, arguments);
    }

    private List<List<String>> listed() {
        return FixedSample.cells(FixedSample.done(run("key", "list", "--format", "csv")));
    }

    @Test
    void aKeyIsWrittenNowhereInTheWorkspace() throws IOException {
        byte[] key = FixedSample.done(run("key", "create", "laptop", "--user", "ada"))
                .strip()
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(67, key.length, "three letters and 256 bits");
        FixedSample.done(run("doctor"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(new String(key, StandardCharsets.ISO_8859_1)), file.toString());
            }
        }
    }

    @Test
    void everyKeyIsAnotherOne() {
        String first = FixedSample.done(run("key", "create", "one"));
        String second = FixedSample.done(run("key", "create", "two"));
        assertFalse(first.equals(second));
        assertEquals(List.of(List.of("one", "", ""), List.of("two", "", "")), listed());
    }

    @Test
    void whoIsChargedIsListed() {
        FixedSample.done(run("key", "create", "ci", "--user", "ada", "--team", "engines"));
        assertEquals("""
                name  user  team
                ----  ----  -------
                ci    ada   engines
                (1 row)
                """, FixedSample.done(run("key", "list")));
    }

    @Test
    void whatCannotBeDoneChangesNothing() throws IOException {
        FixedSample.done(run("key", "create", "one"));
        String before = Files.readString(folder.resolve("gateway/gateway.json"));
        for (List<String> line : List.of(
                List.of("key", "create", "one"), List.of("key", "create", ""), List.of("key", "remove", "two"))) {
            Run run = run(line.toArray(String[]::new));
            assertEquals(Cli.FAILED, run.code(), line.toString());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
        }
        assertEquals(before, Files.readString(folder.resolve("gateway/gateway.json")));
    }

    @Test
    void aRemovedNameCanBeGivenAgain() {
        String first = FixedSample.done(run("key", "create", "one"));
        assertEquals("removed one\n", FixedSample.done(run("key", "remove", "one")));
        assertEquals(List.of(), listed());
        assertFalse(first.equals(FixedSample.done(run("key", "create", "one"))));
    }

    @Test
    void aConfigurationThatCannotBeReadIsToldAndLeftAlone() throws IOException {
        Path file = Files.createDirectories(folder.resolve("gateway")).resolve("gateway.json");
        Files.writeString(file, "{\"port\":");
        Run run = run("key", "create", "one");
        assertEquals(Cli.FAILED, run.code());
        assertTrue(run.err().contains("gateway.json"), run.err());
        assertEquals("{\"port\":", Files.readString(file));
    }
}
