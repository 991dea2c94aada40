package org.gatehouse.connectors.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sealing itself, with keys that cost nothing to make, and files that are no vaults. */
class VaultFileTest {
    private static final Map<String, String> ENTRIES = Map.of("openai", "sk-very-secret", "other", "sk-too");

    @TempDir
    Path folder;

    private static SecretKey key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return new SecretKeySpec(bytes, "AES");
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.appendCodePoint("\"\\\n\u0000{}a\u00e9\u4e2d".charAt(random.nextInt(9)));
        }
        return text.append(random.nextBoolean() ? "\ud83d\ude00" : "").toString();
    }

    @Test
    void anySecretsComeBackFromTheFile() throws IOException {
        SplittableRandom random = new SplittableRandom(91);
        Path file = folder.resolve("vault.json");
        for (int round = 0; round < 60; round++) {
            Map<String, String> entries = new HashMap<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                entries.put(text(random), text(random));
            }
            entries.put("long", "x".repeat(random.nextInt(100_000)));
            VaultFile.encrypt(VaultFile.Header.fresh(), key(round), entries).write(file);
            assertEquals(entries, VaultFile.read(file).decrypt(key(round)));
        }
    }

    /** Every single bit of every part counts; that of the Base64 text is decoded and changed. */
    @Test
    void noBitOfAVaultCanBeChangedUnseen() {
        VaultFile.Header header = VaultFile.Header.fresh();
        VaultFile good = VaultFile.encrypt(header, key(1), ENTRIES);
        byte[] sealed = java.util.Base64.getDecoder().decode(good.sealed());
        byte[] nonce = java.util.Base64.getDecoder().decode(good.nonce());
        byte[] salt = header.saltBytes();
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            refused(new VaultFile(header, good.nonce(), flipped(sealed, bit)));
        }
        for (int bit = 0; bit < nonce.length * 8; bit++) {
            refused(new VaultFile(header, flipped(nonce, bit), good.sealed()));
        }
        for (int bit = 0; bit < salt.length * 8; bit++) {
            var other = new VaultFile.Header(header.format(), header.rounds(), flipped(salt, bit));
            refused(new VaultFile(other, good.nonce(), good.sealed()));
        }
        refused(new VaultFile(
                new VaultFile.Header(1, header.rounds() + 1, header.salt()), good.nonce(), good.sealed()));
        assertEquals(ENTRIES, good.decrypt(key(1)));
    }

    private static String flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return java.util.Base64.getEncoder().encodeToString(changed);
    }

    private static void refused(VaultFile changed) {
        var refused = assertThrows(SecretsException.class, () -> changed.decrypt(key(1)));
        assertFalse(refused.toString().contains("sk-"), refused.toString());
    }

    @Test
    void partsOfTwoVaultsDoNotMakeOne() {
        VaultFile one = VaultFile.encrypt(VaultFile.Header.fresh(), key(1), ENTRIES);
        VaultFile other = VaultFile.encrypt(VaultFile.Header.fresh(), key(1), Map.of());
        refused(new VaultFile(one.header(), other.nonce(), other.sealed()));
        refused(new VaultFile(one.header(), other.nonce(), one.sealed()));
        assertFalse(
                one.nonce()
                        .equals(VaultFile.encrypt(one.header(), key(1), ENTRIES).nonce()),
                "never used twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "7", "[]", "{}", "\"vault\"", "{\"header\":null}", "{} {}", "<vault/>", "\u0000"})
    void aFileThatIsNoVaultIsToldWithItsNameAndTheRemedy(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("vault.json"), content);
        damaged(file);
    }

    private static void damaged(Path file) {
        var told = assertThrows(SecretsException.class, () -> Vault.open(file, "any".toCharArray()));
        String message = String.valueOf(told.getMessage());
        assertTrue(message.contains(file.toString()) && message.contains("restore it"), message);
    }

    /** One part after the other is left out, emptied, or made another kind of value. */
    @Test
    void aVaultWithAPartAmissIsToldAsDamaged() throws IOException {
        Path file = folder.resolve("vault.json");
        VaultFile.encrypt(VaultFile.Header.fresh(), key(1), ENTRIES).write(file);
        ObjectNode good = (ObjectNode) JsonMapper.shared().readTree(Files.readAllBytes(file));
        for (String part : List.of("nonce", "sealed", "header", "header.format", "header.rounds", "header.salt")) {
            boolean inner = part.startsWith("header.");
            String name = part.substring(part.indexOf('.') + 1);
            for (String value :
                    new String[] {"absent", "null", "\"\"", "\"%%%\"", "\"AAAA\"", "-1", "2000000000", "[]"}) {
                ObjectNode bad = good.deepCopy();
                ObjectNode holder = inner ? (ObjectNode) bad.path("header") : bad;
                if (value.equals("absent")) {
                    holder.remove(name);
                } else {
                    holder.set(name, JsonMapper.shared().readTree(value));
                }
                Files.writeString(file, bad.toString());
                damaged(file);
            }
        }
    }

    @Test
    void aPlaceThatCannotBeReadIsNotCalledDamaged() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("vault.json"));
        for (Path file : List.of(inTheWay, folder.resolve("absent.json"))) {
            var told = assertThrows(SecretsException.class, () -> Vault.open(file, "any".toCharArray()));
            String message = String.valueOf(told.getMessage());
            assertTrue(message.contains("cannot read") && !message.contains("damaged"), message);
        }
    }

    @Test
    void secretsKeptAtTheSameTimeAreAllKept() throws Exception {
        Path file = folder.resolve("vault.json");
        Vault vault = Vault.create(file, "open sesame".toCharArray());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> puts = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String name = "name-" + i;
                puts.add(threads.submit(() -> {
                    vault.put(name, "secret of " + name);
                    vault.put("gone-" + name, "x");
                    vault.remove("gone-" + name);
                    return name;
                }));
            }
            for (Future<?> put : puts) {
                put.get();
            }
        }
        Vault again = Vault.open(file, "open sesame".toCharArray());
        for (int i = 0; i < 50; i++) {
            assertEquals(Optional.of("secret of name-" + i), again.get("name-" + i));
            assertEquals(Optional.empty(), again.get("gone-name-" + i));
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "no half-written file is left");
        }
    }
}
