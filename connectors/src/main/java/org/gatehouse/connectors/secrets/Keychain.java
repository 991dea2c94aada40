package org.gatehouse.connectors.secrets;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;

/** The operating system's keychain: Keychain on macOS, Credential Manager on Windows, Secret Service on Linux. */
public final class Keychain implements Secrets {
    private static final String SERVICE = "gatehouse";
    private static final String PROBE = "gatehouse-probe";
    private static final String OFFER = "; unlock it, or create a vault file instead";

    private final Keyring keyring;

    private Keychain(Keyring keyring) {
        this.keyring = keyring;
    }

    /**
     * Tries the keychain by writing and removing a probe. Takes up to half a second, or as long as the system asks its
     * user.
     */
    public static Opened open() {
        Keyring keyring;
        try {
            keyring = Keyring.create();
        } catch (BackendNotSupportedException | RuntimeException | LinkageError e) {
            return new Opened.Absent("this machine has no keychain that can be used; create a vault file instead");
        }
        try {
            keyring.setPassword(SERVICE, PROBE, PROBE);
            keyring.deletePassword(SERVICE, PROBE);
            return new Opened.Ready(new Keychain(keyring));
        } catch (PasswordAccessException | RuntimeException e) {
            // The library answers a locked keyring that has nobody to ask with a NullPointerException.
            return new Opened.Locked("the keychain is locked or refused access" + OFFER);
        }
    }

    @Override
    public Optional<String> get(String name) {
        try {
            return Optional.ofNullable(keyring.getPassword(SERVICE, name));
        } catch (PasswordAccessException e) {
            // The library tells "no such entry" only by its exception.
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new SecretsException("the keychain cannot be read" + OFFER, e);
        }
    }

    @Override
    public void put(String name, String secret) {
        try {
            keyring.setPassword(SERVICE, name, secret);
        } catch (PasswordAccessException | RuntimeException e) {
            throw new SecretsException("the keychain did not keep \"" + name + "\"" + OFFER, e);
        }
    }

    @Override
    public void remove(String name) {
        try {
            keyring.deletePassword(SERVICE, name);
        } catch (PasswordAccessException e) {
            if (get(name).isPresent()) {
                throw new SecretsException("the keychain did not remove \"" + name + "\"" + OFFER, e);
            }
        } catch (RuntimeException e) {
            throw new SecretsException("the keychain did not remove \"" + name + "\"" + OFFER, e);
        }
    }

    @Override
    public String kind() {
        return "the system's keychain";
    }
}
