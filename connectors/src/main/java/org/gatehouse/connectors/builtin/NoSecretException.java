package org.gatehouse.connectors.builtin;

import java.io.IOException;
import org.gatehouse.connectors.secrets.SecretsException;
import org.jspecify.annotations.Nullable;

/** An upstream cannot be called because its API key is not kept here or cannot be sent. The message never holds the key. */
final class NoSecretException extends IOException {
    private static final long serialVersionUID = 1;

    private NoSecretException(String message, @Nullable SecretsException cause) {
        super(message, cause);
    }

    static NoSecretException missing(UpstreamConfig upstream) {
        return new NoSecretException(
                "no API key is kept under the name \"" + upstream.secret() + "\" for the upstream " + upstream.name()
                        + "; add it in the gateway's settings",
                null);
    }

    static NoSecretException unusable(UpstreamConfig upstream) {
        return new NoSecretException(
                "the API key that is kept under the name \"" + upstream.secret()
                        + "\" holds characters that a key cannot have; enter it anew in the gateway's settings",
                null);
    }

    static NoSecretException closed(UpstreamConfig upstream, SecretsException closed) {
        return new NoSecretException(
                "the API key for the upstream " + upstream.name() + " cannot be read: " + closed.getMessage(), closed);
    }
}
