package org.gatehouse.connectors.builtin.translate;

/** A client's request cannot be carried out as it stands. The message names the field and the remedy. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadRequest(String fieldAndRemedy) {
        super(fieldAndRemedy);
    }
}
