package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a machine without JavaFX: a process of its own, whose class path has none. */
class NoJavaFxTest {
    @TempDir
    Path folder;

    private static String classPathWithoutJavaFx() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("javafx") && !entry.contains("openjfx"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(java.util.List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + folder.resolve("classes.log"),
                "-cp",
                classPathWithoutJavaFx(),
                "org.gatehouse.app.Main",
                "--workspace",
                folder.resolve("workspace").toString()));
        command.addAll(java.util.List.of(arguments));
        return new ProcessBuilder(command)
                .inheritIO()
                .redirectOutput(folder.resolve("out").toFile())
                .start()
                .waitFor();
    }

    @Test
    void commandsNeedNoneAndLoadNone() throws Exception {
        assertTrue(System.getProperty("java.class.path").contains("javafx"), "the test would prove nothing");
        assertEquals(Cli.DONE, run("demo", "--rows", "1000"));
        assertEquals(Cli.DONE, run("doctor"));
        assertEquals(Cli.DONE, run("query", "SELECT count(*) FROM invocations"));
        assertFalse(
                java.nio.file.Files.readString(folder.resolve("classes.log")).contains(" javafx."));
    }
}
