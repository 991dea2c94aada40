package org.gatehouse.app.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Checks of the machine. Nothing of JavaFX is loaded: only its files are looked for. */
public final class Machine {
    private static final int JAVA_WANTED = 25;
    private static final int FONT_FOLDER_DEPTH = 6;
    private static final List<String> FOR_DRAWING = List.of("libfreetype.so.6", "libfontconfig.so.1");
    private static final List<String> FOR_A_WINDOW = List.of("libgtk-3.so.0", "libXtst.so.6");
    private static final List<String> LIBRARY_FOLDERS = List.of("/usr/lib", "/lib", "/usr/lib64", "/usr/local/lib");
    private static final String DEBIAN = "on Debian or Ubuntu: apt-get install libgtk-3-0 libxtst6 libxxf86vm1 libgl1"
            + " libfreetype6 libfontconfig1 fonts-dejavu-core";

    private final Map<String, String> environment;
    private final String system;

    public Machine(Map<String, String> environment, String system) {
        this.environment = environment;
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /** All checks, in the order in which they are shown. */
    public List<Finding> check() {
        return linux() ? List.of(java(), javafx(), drawing(), window(), display(), fonts()) : List.of(java(), javafx());
    }

    private boolean linux() {
        return system.contains("linux");
    }

    private static Finding java() {
        int feature = Runtime.version().feature();
        String text = "Java " + Runtime.version() + " in " + System.getProperty("java.home");
        return feature >= JAVA_WANTED
                ? Finding.ok("java", text)
                : Finding.problem("java", text, "install Java 25 or newer");
    }

    private Finding javafx() {
        String library = system.contains("win")
                ? "prism_sw.dll"
                : system.contains("mac") ? "libprism_sw.dylib" : "libprism_sw.so";
        boolean there = Machine.class.getClassLoader() != null
                && Machine.class.getClassLoader().getResource(library) != null;
        return there
                ? Finding.ok("javafx", "its libraries for this system are there")
                : Finding.limited(
                        "javafx",
                        "its libraries for this system are not in lib/app, so no window can open",
                        "install the Gatehouse that was made for this system; commands work without");
    }

    private static Finding drawing() {
        return libraries("drawing", FOR_DRAWING, "charts cannot be drawn");
    }

    private static Finding window() {
        return libraries("window", FOR_A_WINDOW, "no window can open");
    }

    private static Finding libraries(String check, List<String> wanted, String consequence) {
        List<String> missing =
                wanted.stream().filter(library -> !isThere(library)).toList();
        return missing.isEmpty()
                ? Finding.ok(check, String.join(", ", wanted))
                : Finding.limited(check, "missing " + String.join(", ", missing) + ", so " + consequence, DEBIAN);
    }

    private static boolean isThere(String library) {
        return LIBRARY_FOLDERS.stream().map(Path::of).anyMatch(folder -> holds(folder, library));
    }

    // Libraries lie in the folder or, on Debian's multiarch systems, one below it.
    private static boolean holds(Path folder, String library) {
        if (Files.exists(folder.resolve(library))) {
            return true;
        }
        try (Stream<Path> below = Files.list(folder)) {
            return below.anyMatch(
                    path -> path.getFileName().toString().contains("linux-gnu") && Files.exists(path.resolve(library)));
        } catch (IOException e) {
            return false;
        }
    }

    private Finding display() {
        String found = environment.getOrDefault("DISPLAY", environment.getOrDefault("WAYLAND_DISPLAY", ""));
        return found.isEmpty()
                ? Finding.limited(
                        "display",
                        "none, so no window can open",
                        "log in to a desktop; gatehouse serve and the other commands work without")
                : Finding.ok("display", found);
    }

    private Finding fonts() {
        List<Path> folders = List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of(System.getProperty("user.home", "."), ".local", "share", "fonts"));
        return folders.stream().anyMatch(Machine::hasFont)
                ? Finding.ok("fonts", "the system has fonts; the program's own are in its jars")
                : Finding.limited("fonts", "the system has none, and JavaFX wants at least one", DEBIAN);
    }

    private static boolean hasFont(Path folder) {
        try (Stream<Path> files = Files.walk(folder, FONT_FOLDER_DEPTH)) {
            return files.anyMatch(file -> file.toString().matches(".*\\.(ttf|otf|ttc|pfb)"));
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }
}
