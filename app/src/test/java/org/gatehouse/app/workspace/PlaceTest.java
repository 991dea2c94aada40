package org.gatehouse.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTest {
    private static final Path HOME = Path.of("/home/ada");

    @TempDir
    Path folder;

    @Test
    void eachSystemHasItsPlace() {
        assertEquals(Path.of("/home/ada/.local/share/gatehouse"), Place.standard(Map.of(), "Linux", HOME));
        assertEquals(Path.of("/data/gatehouse"), Place.standard(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME));
        assertEquals(
                Path.of("/home/ada/.local/share/gatehouse"),
                Place.standard(Map.of("XDG_DATA_HOME", "relative"), "Linux", HOME));
        assertEquals(
                Path.of("/home/ada/Library/Application Support/gatehouse"), Place.standard(Map.of(), "Mac OS X", HOME));
        assertEquals(Path.of("/local/gatehouse"), Place.standard(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME));
        assertEquals(Path.of("/data/gatehouse-sample"), Place.sample(Path.of("/data/gatehouse")));
    }

    @Test
    void aNewFolderIsItsOwnersAlone() throws IOException {
        Path made = Place.make(folder.resolve("a/b/c"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
        assertEquals(made, Place.make(made));
    }

    @Test
    void aFolderThatCannotBeMadeIsToldWithTheRemedy() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        var e = assertThrows(WorkspaceException.class, () -> Place.make(file.resolve("inside")));
        assertTrue(String.valueOf(e.getMessage()).contains("--workspace"), e.toString());
    }

    @Test
    void oneHolderOfAClaimAtATime() {
        Claim first = Claim.tryTake(folder).orElseThrow();
        assertTrue(Claim.tryTake(folder).isEmpty());
        first.close();
        Claim second = Claim.tryTake(folder).orElseThrow();
        second.close();
    }
}
