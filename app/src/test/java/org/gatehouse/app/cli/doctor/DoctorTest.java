package org.gatehouse.app.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.gatehouse.app.cli.doctor.Finding.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    Path folder;

    private static Finding find(List<Finding> all, String check) {
        return all.stream()
                .filter(found -> found.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotWellHasARemedyAndWhatIsWellHasNone() {
        for (String system : List.of("Linux", "Mac OS X", "Windows 11")) {
            for (Finding found : new Machine(Map.of(), system).check()) {
                assertEquals(found.level() != Level.OK, !found.remedy().isEmpty(), found.toString());
            }
        }
    }

    @Test
    void javaAndJavaFxOfThisVeryRunAreFound() {
        List<Finding> all = new Machine(Map.of(), System.getProperty("os.name", "")).check();
        assertEquals(Level.OK, find(all, "java").level());
        assertEquals(Level.OK, find(all, "javafx").level());
    }

    @Test
    void theDisplayIsTold() {
        assertEquals(
                Level.LIMITED,
                find(new Machine(Map.of(), "Linux").check(), "display").level());
        Finding shown = find(new Machine(Map.of("DISPLAY", ":7"), "Linux").check(), "display");
        assertEquals(Finding.ok("display", ":7"), shown);
    }

    @Test
    void aFolderThatOthersCanReadIsTold() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertEquals(Level.OK, Folder.privacy(folder).level());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Finding open = Folder.privacy(folder);
        assertEquals(Level.LIMITED, open.level());
        assertTrue(open.remedy().startsWith("chmod 700"), open.remedy());
    }

    @Test
    void aDiskIsMeasuredAndAMissingOneIsAProblem() {
        assertFalse(Folder.disk(folder).text().isEmpty());
        assertEquals(Level.PROBLEM, Folder.disk(folder.resolve("gone")).level());
    }
}
