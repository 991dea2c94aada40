package org.gatehouse.app.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A JSON file that is replaced whole or not at all. */
public final class SettingsFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path path;

    public SettingsFile(Path path) {
        this.path = path;
    }

    /**
     * What was read.
     *
     * @param values the settings; empty when there is no file or it is damaged
     * @param note that the file was damaged and where it is now
     */
    record Loaded(ObjectNode values, Optional<String> note) {}

    Loaded load() {
        if (!Files.exists(path)) {
            return new Loaded(JSON.createObjectNode(), Optional.empty());
        }
        try {
            JsonNode read = JSON.readTree(Files.readAllBytes(path));
            return read instanceof ObjectNode values
                    ? new Loaded(values, Optional.empty())
                    : aside("it holds no JSON object");
        } catch (JacksonException e) {
            return aside(e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    void save(ObjectNode values) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.write(fresh, JSON.writeValueAsBytes(values));
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Loaded aside(String why) {
        Path kept = path.resolveSibling(
                path.getFileName() + ".damaged-" + Instant.now().getEpochSecond());
        try {
            Files.move(path, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set the damaged " + path + " aside: " + e.getMessage(), e);
        }
        String note = path.getFileName() + " was damaged (" + why + "); it is kept as " + kept.getFileName()
                + " and the standard values are in use";
        return new Loaded(JSON.createObjectNode(), Optional.of(note));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
