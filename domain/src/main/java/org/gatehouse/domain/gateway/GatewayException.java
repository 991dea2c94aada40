package org.gatehouse.domain.gateway;

/** A gateway could not be read, changed or called. The message names the cause and the remedy; it holds no secret. */
public final class GatewayException extends Exception {
    private static final long serialVersionUID = 1;

    public GatewayException(String causeAndRemedy) {
        super(causeAndRemedy);
    }

    public GatewayException(String causeAndRemedy, Throwable cause) {
        super(causeAndRemedy, cause);
    }
}
