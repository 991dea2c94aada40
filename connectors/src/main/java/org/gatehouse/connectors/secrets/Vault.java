package org.gatehouse.connectors.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.SecretKey;

/**
 * Secrets in a file, encrypted with a key made from a passphrase. There is no other way in: a forgotten passphrase loses
 * the secrets. The file is replaced whole or not at all. Thread-safe.
 */
public final class Vault implements Secrets {
    private final Path file;
    private final VaultFile.Header header;
    private final SecretKey key;
    private final Map<String, String> entries;

    private Vault(Path file, VaultFile.Header header, SecretKey key, Map<String, String> entries) {
        this.file = file;
        this.header = header;
        this.key = key;
        this.entries = new TreeMap<>(entries);
    }

    /** Whether there is a vault at this place. */
    public static boolean exists(Path file) {
        return Files.exists(file);
    }

    /**
     * Makes an empty vault. Takes about half a second, which is what makes guessing slow.
     *
     * @param passphrase cleared by the caller
     * @throws SecretsException when one is there already, or the file cannot be written
     */
    public static Vault create(Path file, char[] passphrase) {
        if (Files.exists(file)) {
            throw new SecretsException(file + " is a vault already; open it, or move it away");
        }
        if (passphrase.length == 0) {
            throw new SecretsException("an empty passphrase protects nothing; choose another");
        }
        VaultFile.Header header = VaultFile.Header.fresh();
        Vault vault = new Vault(file, header, VaultKey.derive(passphrase, header), Map.of());
        vault.save(vault.entries);
        return vault;
    }

    /**
     * Opens a vault. Takes about half a second.
     *
     * @param passphrase cleared by the caller
     * @throws SecretsException when the passphrase is wrong, or the file was changed or cannot be read
     */
    public static Vault open(Path file, char[] passphrase) {
        VaultFile read = VaultFile.read(file);
        SecretKey key = VaultKey.derive(passphrase, read.header());
        return new Vault(file, read.header(), key, read.decrypt(key));
    }

    @Override
    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    @Override
    public synchronized void put(String name, String secret) {
        Map<String, String> next = new TreeMap<>(entries);
        next.put(name, secret);
        save(next);
        entries.put(name, secret);
    }

    @Override
    public synchronized void remove(String name) {
        Map<String, String> next = new TreeMap<>(entries);
        if (next.remove(name) != null) {
            save(next);
            entries.remove(name);
        }
    }

    @Override
    public String kind() {
        return "the encrypted vault file";
    }

    @Override
    public String toString() {
        return "Vault[" + file + "]";
    }

    private void save(Map<String, String> next) {
        try {
            VaultFile.encrypt(header, key, next).write(file);
        } catch (IOException e) {
            throw new SecretsException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
