package org.gatehouse.connectors.secrets;

import java.util.Optional;

/** Keeps secrets by name. No method tells a secret in an exception or in {@code toString}. */
public interface Secrets {
    /**
     * The secret of this name, if there is one.
     *
     * @throws SecretsException when the place cannot be read
     */
    Optional<String> get(String name);

    /**
     * Keeps a secret, replacing the one of the same name.
     *
     * @throws SecretsException when it cannot be kept; the old one is still there
     */
    void put(String name, String secret);

    /**
     * Removes a secret; nothing when there is none.
     *
     * @throws SecretsException when the place cannot be changed
     */
    void remove(String name);

    /** What kind of place this is, for people. */
    String kind();
}
