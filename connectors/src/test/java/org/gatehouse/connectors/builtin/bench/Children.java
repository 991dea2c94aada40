package org.gatehouse.connectors.builtin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Processes that end with the benchmark. */
final class Children implements AutoCloseable {
    private final List<Process> processes = new CopyOnWriteArrayList<>();

    Children() {
        // Also when the benchmark is interrupted.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Starts a class of the benchmark in a JVM of its own and returns the port that it prints. */
    int java(Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        Process process = start(new ProcessBuilder(command));
        return Integer.parseInt(process.inputReader().readLine());
    }

    /** Starts any program. */
    Process start(ProcessBuilder program) throws IOException {
        Process process = program.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        processes.add(process);
        return process;
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
    }
}
