package org.gatehouse.app.workspace;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gatehouse.connectors.secrets.Opened;
import org.gatehouse.connectors.secrets.Secrets;
import org.gatehouse.connectors.secrets.SecretsException;
import org.gatehouse.connectors.secrets.Vault;

/**
 * Where this workspace keeps its secrets: in its vault if it has one, else in the system's keychain. Neither is touched
 * before the first secret is wanted, and what was read once is remembered until the program ends. A name that starts with {@code env:} is an environment variable and is only read.
 * Thread-safe.
 */
public final class SecretPlace implements Secrets {
    private static final String ENVIRONMENT = "env:";

    private final Path vault;
    private final Supplier<Opened> keychain;
    private final Map<String, String> environment;
    // The gateway wants a key for each request, and asking a keychain takes milliseconds.
    private final Map<String, String> remembered = new ConcurrentHashMap<>();
    private Optional<Secrets> ready = Optional.empty();

    SecretPlace(Path vault, Supplier<Opened> keychain, Map<String, String> environment) {
        this.vault = vault;
        this.keychain = keychain;
        this.environment = environment;
    }

    /** Whether secrets can be kept and read now; where they cannot, why, and what helps. */
    public synchronized Opened status() {
        if (ready.isPresent()) {
            return new Opened.Ready(ready.get());
        }
        if (Vault.exists(vault)) {
            return new Opened.Locked("the vault is locked; open it with its passphrase");
        }
        Opened opened = keychain.get();
        if (opened instanceof Opened.Ready(Secrets place)) {
            ready = Optional.of(place);
        }
        return opened;
    }

    /** Whether this workspace has a vault. */
    public boolean hasVault() {
        return Vault.exists(vault);
    }

    /**
     * Makes a vault and uses it from now on.
     *
     * @param passphrase cleared by the caller
     * @throws SecretsException when there is one already, or it cannot be written
     */
    public synchronized void createVault(char[] passphrase) {
        ready = Optional.of(Vault.create(vault, passphrase));
    }

    /**
     * Opens the vault and uses it from now on.
     *
     * @param passphrase cleared by the caller
     * @throws SecretsException when the passphrase is wrong or the file is damaged
     */
    public synchronized void unlockVault(char[] passphrase) {
        ready = Optional.of(Vault.open(vault, passphrase));
    }

    @Override
    public Optional<String> get(String name) {
        if (name.startsWith(ENVIRONMENT)) {
            return Optional.ofNullable(environment.get(name.substring(ENVIRONMENT.length())));
        }
        Optional<String> known = Optional.ofNullable(remembered.get(name));
        return known.isPresent() ? known : fetched(name);
    }

    private Optional<String> fetched(String name) {
        Optional<String> secret = place().get(name);
        secret.ifPresent(text -> remembered.put(name, text));
        return secret;
    }

    @Override
    public void put(String name, String secret) {
        changeable(name).put(name, secret);
        remembered.put(name, secret);
    }

    @Override
    public void remove(String name) {
        changeable(name).remove(name);
        remembered.remove(name);
    }

    @Override
    public String kind() {
        return status() instanceof Opened.Ready(Secrets place) ? place.kind() : "no place yet";
    }

    private Secrets changeable(String name) {
        if (name.startsWith(ENVIRONMENT)) {
            throw new SecretsException(
                    "\"" + name + "\" is an environment variable; set it where Gatehouse is started");
        }
        return place();
    }

    private Secrets place() {
        return switch (status()) {
            case Opened.Ready(Secrets place) -> place;
            case Opened.Locked(String why) -> throw new SecretsException(why);
            case Opened.Absent(String why) -> throw new SecretsException(why);
        };
    }
}
