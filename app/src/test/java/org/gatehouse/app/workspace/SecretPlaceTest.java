package org.gatehouse.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatehouse.connectors.secrets.Opened;
import org.gatehouse.connectors.secrets.Secrets;
import org.gatehouse.connectors.secrets.SecretsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretPlaceTest {
    @TempDir
    Path folder;

    private SecretPlace place(Opened keychain) {
        return new SecretPlace(folder.resolve("vault.json"), () -> keychain, Map.of("OPENAI", "from outside"));
    }

    @Test
    void withoutKeychainTheVaultTakesOver() {
        SecretPlace place = place(new Opened.Absent("no keychain; create a vault file"));
        var e = assertThrows(SecretsException.class, () -> place.put("a", "1"));
        assertTrue(String.valueOf(e.getMessage()).contains("create a vault"), e.toString());
        place.createVault("pass".toCharArray());
        place.put("a", "1");
        assertEquals(Optional.of("1"), place.get("a"));

        SecretPlace again = place(new Opened.Absent("none"));
        assertInstanceOf(Opened.Locked.class, again.status());
        assertThrows(SecretsException.class, () -> again.get("a"));
        again.unlockVault("pass".toCharArray());
        assertEquals(Optional.of("1"), again.get("a"));
    }

    @Test
    void aLockedKeychainIsToldUntilItIsOpen() {
        SecretPlace place = place(new Opened.Locked("the keychain is locked; unlock it"));
        assertEquals("no place yet", place.kind());
        var e = assertThrows(SecretsException.class, () -> place.get("a"));
        assertEquals("the keychain is locked; unlock it", e.getMessage());
    }

    @Test
    void aKeychainIsAskedOnceAndChangesAreSeenAtOnce() {
        var kept = new HashMap<String, String>(Map.of("a", "1"));
        var asked = new AtomicInteger();
        SecretPlace place = place(new Opened.Ready(new Kept(kept, asked)));
        assertEquals(Optional.of("1"), place.get("a"));
        assertEquals(Optional.of("1"), place.get("a"));
        assertEquals(1, asked.get());
        place.put("a", "2");
        assertEquals(Optional.of("2"), place.get("a"));
        place.remove("a");
        assertEquals(Optional.empty(), place.get("a"));
        assertEquals(Map.of(), kept);
        assertEquals("a map", place.kind());
    }

    private record Kept(Map<String, String> entries, AtomicInteger asked) implements Secrets {
        @Override
        public Optional<String> get(String name) {
            asked.incrementAndGet();
            return Optional.ofNullable(entries.get(name));
        }

        @Override
        public void put(String name, String secret) {
            entries.put(name, secret);
        }

        @Override
        public void remove(String name) {
            entries.remove(name);
        }

        @Override
        public String kind() {
            return "a map";
        }
    }

    @Test
    void theEnvironmentIsReadAndNeverChanged() {
        SecretPlace place = place(new Opened.Absent("none"));
        assertEquals(Optional.of("from outside"), place.get("env:OPENAI"));
        assertEquals(Optional.empty(), place.get("env:MISSING"));
        assertThrows(SecretsException.class, () -> place.put("env:OPENAI", "x"));
        assertThrows(SecretsException.class, () -> place.remove("env:OPENAI"));
    }
}
