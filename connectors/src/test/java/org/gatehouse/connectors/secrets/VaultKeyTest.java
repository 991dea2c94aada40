package org.gatehouse.connectors.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaultKeyTest {
    private static VaultFile.Header header(int rounds, String salt) {
        byte[] bytes = salt.getBytes(StandardCharsets.US_ASCII);
        return new VaultFile.Header(1, rounds, Base64.getEncoder().encodeToString(bytes));
    }

    /** The first 32 bytes of the test vectors of RFC 7914, section 11. */
    @ParameterizedTest
    @CsvSource({
        "passwd, salt, 1, 55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc",
        "Password, NaCl, 80000, 4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
    })
    void keysAreThoseOfTheStandard(String passphrase, String salt, int rounds, String key) {
        byte[] derived =
                VaultKey.derive(passphrase.toCharArray(), header(rounds, salt)).getEncoded();
        assertEquals(key, HexFormat.of().formatHex(derived));
    }

    @Test
    void aPassphraseBeyondAsciiIsTakenAsUtf8() {
        byte[] derived = VaultKey.derive("p\u00e4ss\u4e2d\ud83d\ude00".toCharArray(), header(1_000, "saltsaltsaltsalt"))
                .getEncoded();
        assertEquals(
                "c9546e3cc9a0fe3f2e1ff4ec524d8ac814b4b27519229e67b44569b6a32f7f3a",
                HexFormat.of().formatHex(derived));
    }

    @Test
    void everyVaultHasItsOwnSalt() {
        assertFalse(
                VaultFile.Header.fresh().salt().equals(VaultFile.Header.fresh().salt()));
    }
}
