package org.gatehouse.connectors.builtin.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbered files of a journal. Numbers grow for ever, also after old segments were deleted: a new one is the current
 * time in milliseconds, or one more than the newest when the clock stands behind it.
 */
final class Segments {
    private static final Pattern NAME = Pattern.compile("(\\d{1,18})\\.jsonl");

    private final Path folder;

    Segments(Path folder) {
        this.folder = folder;
    }

    /** Their numbers, oldest first; none when the folder does not exist. */
    List<Long> numbers() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Long.valueOf(name.group(1)))
                    .sorted()
                    .toList();
        }
    }

    /** The number that a new segment gets. */
    long nextNumber(long nowMillis) throws IOException {
        List<Long> known = numbers();
        return known.isEmpty() ? nowMillis : Math.max(nowMillis, known.getLast() + 1);
    }

    /** The file of a number. */
    Path file(long number) {
        return folder.resolve(number + ".jsonl");
    }
}
