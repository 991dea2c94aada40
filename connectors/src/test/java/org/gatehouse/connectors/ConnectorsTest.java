package org.gatehouse.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gatehouse.domain.gateway.ConnectorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectorsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/gatehouse/connectors");

    @TempDir
    Path workspace;

    private List<ConnectorKind> all() {
        return Connectors.all(workspace, Instant::now);
    }

    @Test
    void everyKindHasItsOwnWord() {
        Set<String> ids = all().stream().map(ConnectorKind::id).collect(Collectors.toSet());
        assertEquals(all().size(), ids.size());
    }

    @Test
    void noKindIsMissingFromTheList() throws IOException {
        Set<String> listed = new TreeSet<>();
        all().forEach(kind -> listed.add(kind.getClass().getSimpleName()));
        Set<String> written = new TreeSet<>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains("implements ConnectorKind")) {
                    written.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertEquals(written, listed);
    }
}
