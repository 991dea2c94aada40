package org.gatehouse.connectors.builtin;

import java.io.IOException;
import org.gatehouse.connectors.secrets.SecretsException;

/** An upstream cannot be called because its API key is not kept here. */
final class NoSecretException extends IOException {
    private static final long serialVersionUID = 1;

    NoSecretException(UpstreamConfig upstream) {
        super("no API key is kept under the name \"" + upstream.secret() + "\" for the upstream " + upstream.name()
                + "; add it in the gateway's settings");
    }

    NoSecretException(UpstreamConfig upstream, SecretsException closed) {
        super("the API key for the upstream " + upstream.name() + " cannot be read: " + closed.getMessage(), closed);
    }
}
