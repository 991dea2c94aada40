package org.gatehouse.connectors.builtin;

import java.io.IOException;

/** An upstream cannot be called because its API key is not kept here. */
final class NoSecretException extends IOException {
    private static final long serialVersionUID = 1;

    NoSecretException(UpstreamConfig upstream) {
        super("no API key is kept under the name \"" + upstream.secret() + "\" for the upstream " + upstream.name()
                + "; add it in the gateway's settings");
    }
}
