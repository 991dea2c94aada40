package org.gatehouse.connectors.secrets;

/** A place of secrets could not be used. The message names cause and remedy; it holds no secret. */
public final class SecretsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SecretsException(String causeAndRemedy) {
        super(causeAndRemedy);
    }

    public SecretsException(String causeAndRemedy, Throwable cause) {
        super(causeAndRemedy, cause);
    }
}
