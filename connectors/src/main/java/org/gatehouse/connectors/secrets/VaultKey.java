package org.gatehouse.connectors.secrets;

import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Makes the vault's key from its passphrase: PBKDF2 with HMAC-SHA-256 (RFC 8018). */
final class VaultKey {
    private static final int BITS = 256;

    private VaultKey() {}

    static SecretKey derive(char[] passphrase, VaultFile.Header header) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, header.saltBytes(), header.rounds(), BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
