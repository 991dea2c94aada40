package org.gatehouse.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program in a process of its own, with its own input and environment. */
final class Child {
    private Child() {}

    static ProcessBuilder of(Path workspace, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.gatehouse.app.Main",
                "--workspace",
                workspace.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Runs it to its end with this input. */
    static Run run(Path workspace, String input, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = of(workspace, arguments);
        builder.environment().putAll(environment);
        Path errors = java.nio.file.Files.createTempFile("gatehouse", ".err");
        Process process = builder.redirectError(errors.toFile()).start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        String err = java.nio.file.Files.readString(errors);
        java.nio.file.Files.delete(errors);
        return new Run(code, out, err);
    }
}
