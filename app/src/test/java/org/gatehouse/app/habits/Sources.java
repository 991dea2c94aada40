package org.gatehouse.app.habits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java files of the checkout. */
final class Sources {
    private static final List<String> MODULES = List.of("domain", "connectors", "dashboards", "app", "packaging");

    private Sources() {}

    /** The top of the checkout. */
    static Path root() {
        Path module = Path.of("").toAbsolutePath();
        return Files.exists(module.resolve("mvnw"))
                ? module
                : module.resolveSibling("domain").resolve("..").normalize();
    }

    /** The product's files. */
    static List<Path> main() {
        return below("src/main/java");
    }

    /** The tests' files. */
    static List<Path> test() {
        return below("src/test/java");
    }

    private static List<Path> below(String part) {
        return MODULES.stream()
                .map(module -> root().resolve(module).resolve(part))
                .filter(Files::isDirectory)
                .flatMap(Sources::javaFiles)
                .toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
