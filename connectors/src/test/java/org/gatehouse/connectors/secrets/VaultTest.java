package org.gatehouse.connectors.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final String SECRET = "sk-very-secret-0123456789";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("vault.json");
    }

    private static char[] pass(String text) {
        return text.toCharArray();
    }

    private Vault filled() {
        Vault vault = Vault.create(file, pass("open sesame"));
        vault.put("openai", SECRET);
        return vault;
    }

    @Test
    void secretsSurviveARestart() {
        filled().put("other", "x\u00e4\n");
        Vault again = Vault.open(file, pass("open sesame"));
        assertEquals(Optional.of(SECRET), again.get("openai"));
        assertEquals(Optional.of("x\u00e4\n"), again.get("other"));
        again.remove("openai");
        assertEquals(Optional.empty(), Vault.open(file, pass("open sesame")).get("openai"));
    }

    @Test
    void aWrongPassphraseOpensNothingAndTellsNothing() {
        filled();
        var e = assertThrows(SecretsException.class, () -> Vault.open(file, pass("open sesam")));
        var text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        assertFalse(text.toString().contains(SECRET));
        assertFalse(text.toString().contains("sesam,"), "passphrase told");
    }

    @Test
    void anyChangeOfTheFileIsSeen() throws IOException {
        filled();
        byte[] good = Files.readAllBytes(file);
        // Every byte would take half a second each; a stride reaches each part of the file.
        for (int at = 3; at < good.length; at += 41) {
            byte[] bad = good.clone();
            bad[at] = bad[at] == 'A' ? (byte) 'B' : (byte) 'A';
            Files.write(file, bad);
            assertThrows(SecretsException.class, () -> Vault.open(file, pass("open sesame")), "byte " + at);
        }
    }

    @Test
    void aTornFileIsToldAndNotReplaced() throws IOException {
        filled();
        byte[] good = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, good.length / 2, good.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(good, length));
            var e = assertThrows(SecretsException.class, () -> Vault.open(file, pass("open sesame")));
            assertTrue(String.valueOf(e.getMessage()).contains("damaged"), e.toString());
            assertThrows(SecretsException.class, () -> Vault.create(file, pass("new")));
        }
    }

    @Test
    void fewerRoundsAreRefused() throws IOException {
        filled();
        Files.writeString(file, Files.readString(file).replace("600000", "1000"));
        assertThrows(SecretsException.class, () -> Vault.open(file, pass("open sesame")));
    }

    @Test
    void aCrashInTheMiddleOfASaveKeepsTheOldSecrets() throws IOException {
        filled();
        Files.writeString(folder.resolve("vault.json.new"), "{\"header\":{\"form");
        Vault again = Vault.open(file, pass("open sesame"));
        assertEquals(Optional.of(SECRET), again.get("openai"));
        again.put("openai", "next");
        assertEquals(Optional.of("next"), Vault.open(file, pass("open sesame")).get("openai"));
    }

    @Test
    void aSaveThatFailsChangesNothing() throws IOException {
        Vault vault = filled();
        Files.createDirectories(folder.resolve("vault.json.new").resolve("in the way"));
        assertThrows(SecretsException.class, () -> vault.put("openai", "lost"));
        assertThrows(SecretsException.class, () -> vault.remove("openai"));
        assertEquals(Optional.of(SECRET), vault.get("openai"));
        assertEquals(Optional.of(SECRET), Vault.open(file, pass("open sesame")).get("openai"));
    }

    @Test
    void nothingReadableIsInTheFileNorInItsText() throws IOException {
        Vault vault = filled();
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(SECRET));
        assertFalse(bytes.contains("openai"));
        assertFalse(bytes.contains("sesame"));
        assertFalse(vault.toString().contains(SECRET));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void everySaveUsesANewNonce() throws IOException {
        Vault vault = filled();
        String first = Files.readString(file);
        vault.put("openai", SECRET);
        assertNotEquals(first, Files.readString(file));
    }

    @Test
    void anEmptyPassphraseIsRefused() {
        assertThrows(SecretsException.class, () -> Vault.create(file, new char[0]));
        assertFalse(Vault.exists(file));
    }
}
