package org.gatehouse.connectors.secrets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in the vault's file: all entries as one text, encrypted with AES-256-GCM under a new nonce for each save.
 * The header is authenticated with it, so that no part of the file can be changed unseen. Bytes are written in Base64.
 */
record VaultFile(Header header, String nonce, String sealed) {
    private static final int FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int SALT_BYTES = 16;
    private static final int TAG_BITS = 128;
    /** OWASP's floor for PBKDF2 with HMAC-SHA-256. */
    private static final int ROUNDS = 600_000;

    private static final int ROUNDS_MAX = 10_000_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** How the key is made. */
    record Header(int format, int rounds, String salt) {
        static Header fresh() {
            return new Header(FORMAT, ROUNDS, text(random(SALT_BYTES)));
        }

        byte[] saltBytes() {
            return VaultFile.bytes(salt);
        }

        private byte[] authenticated() {
            return ("gatehouse vault " + format + " " + rounds + " " + salt).getBytes(StandardCharsets.UTF_8);
        }
    }

    static VaultFile read(Path file) {
        try {
            // The text "null" is valid JSON and no vault.
            return Optional.ofNullable(JSON.readValue(Files.readAllBytes(file), VaultFile.class))
                    .orElseThrow(() -> new IllegalArgumentException("not a vault"))
                    .checked();
        } catch (IOException e) {
            throw new SecretsException("cannot read " + file + ": " + e.getMessage(), e);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new SecretsException(file + " is damaged; restore it from a copy of the workspace");
        }
    }

    /** Fewer rounds than ours are refused, so that nobody can make guessing cheap by changing the file. */
    private VaultFile checked() {
        boolean good = header.format == FORMAT
                && header.rounds >= ROUNDS
                && header.rounds <= ROUNDS_MAX
                && bytes(header.salt).length == SALT_BYTES
                && bytes(nonce).length == NONCE_BYTES
                && bytes(sealed).length >= TAG_BITS / Byte.SIZE;
        if (!good) {
            throw new IllegalArgumentException("not a vault of this format");
        }
        return this;
    }

    static VaultFile encrypt(Header header, SecretKey key, Map<String, String> entries) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] plain = JSON.writeValueAsBytes(entries);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, header);
            return new VaultFile(header, text(nonce), text(cipher.doFinal(plain)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks AES-256-GCM", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    Map<String, String> decrypt(SecretKey key) {
        byte[] plain;
        try {
            plain = cipher(Cipher.DECRYPT_MODE, key, bytes(nonce), header).doFinal(bytes(sealed));
        } catch (AEADBadTagException e) {
            throw new SecretsException("the vault did not open: the passphrase is wrong, or its file was changed");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks AES-256-GCM", e);
        }
        try {
            return JSON.readValue(plain, new TypeReference<Map<String, String>>() {});
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** Replaces the file whole or not at all; only its owner can read it. */
    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel out = posix(file)
                ? FileChannel.open(
                        fresh,
                        options,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : FileChannel.open(fresh, options)) {
            ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(this));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, Header header) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header.authenticated());
        return cipher;
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
