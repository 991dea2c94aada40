package org.gatehouse.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatehouse.app.Await;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("settings.json");
    }

    private Settings open() {
        return Settings.open(new SettingsFile(file));
    }

    @Test
    void valuesSurviveARestart() {
        var random = new Random(7);
        Map<String, String> expected = new HashMap<>();
        for (int run = 0; run < 20; run++) {
            try (Settings settings = open()) {
                expected.forEach((key, value) -> assertEquals(Optional.of(value), settings.get(key)));
                for (int i = 0; i < 30; i++) {
                    String key = "key." + random.nextInt(25);
                    if (random.nextInt(4) == 0) {
                        settings.remove(key);
                        expected.remove(key);
                    } else {
                        String value = "value \"" + random.nextInt() + "\" \u00e4\n";
                        settings.set(key, value);
                        expected.put(key, value);
                    }
                }
            }
        }
        try (Settings settings = open()) {
            for (int i = 0; i < 25; i++) {
                assertEquals(Optional.ofNullable(expected.get("key." + i)), settings.get("key." + i));
            }
        }
    }

    @Test
    void aChangeIsSavedSoonWithoutAsking() {
        Settings settings = open();
        settings.set("look", "dark");
        Await.until("saved", () -> open().get("look").equals(Optional.of("dark")));
        settings.close();
    }

    @Test
    void whatItDoesNotKnowStays() throws IOException {
        Files.writeString(file, "{\"future\":{\"deep\":[1,2]},\"look\":\"dark\",\"zoom\":1.5}");
        try (Settings settings = open()) {
            assertEquals(Optional.of("1.5"), settings.get("zoom"));
            settings.set("look", "light");
        }
        String text = Files.readString(file).replaceAll("\\s", "");
        assertTrue(text.contains("\"future\":{\"deep\":[1,2]}"), text);
        assertTrue(text.contains("\"look\":\"light\""), text);
    }

    @Test
    void aDamagedFileIsKeptAsideAndTold() throws IOException {
        for (String damaged : new String[] {"{\"look\":\"da", "[1]", "\u0000\u0000", ""}) {
            Files.writeString(file, damaged);
            try (Settings settings = open()) {
                String note = settings.note().orElseThrow();
                assertTrue(note.contains("damaged"), note);
                settings.set("look", "light");
            }
            try (var all = Files.list(folder)) {
                Path aside = all.filter(path -> path.toString().contains("damaged"))
                        .findFirst()
                        .orElseThrow();
                assertEquals(damaged, Files.readString(aside));
                Files.delete(aside);
            }
            assertEquals(Optional.of("light"), open().get("look"));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndTheOldOneStays() throws IOException {
        try (Settings settings = open()) {
            settings.set("look", "dark");
        }
        Files.createDirectory(folder.resolve("settings.json.new"));
        Settings settings = open();
        settings.set("look", "light");
        assertThrows(UncheckedIOException.class, settings::flush);
        Await.until("told", () -> settings.note().isPresent());
        assertEquals(Optional.of("dark"), open().get("look"));
        Files.delete(folder.resolve("settings.json.new"));
        settings.close();
        assertEquals(Optional.of("light"), open().get("look"));
    }

    @Test
    void watchersHearOfChangesOnly() {
        try (Settings settings = open()) {
            var told = new AtomicInteger();
            settings.watch(told::incrementAndGet);
            settings.set("a", "1");
            settings.set("a", "1");
            settings.remove("b");
            settings.remove("a");
            assertEquals(2, told.get());
        }
    }
}
