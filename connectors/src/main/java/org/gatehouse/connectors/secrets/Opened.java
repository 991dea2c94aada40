package org.gatehouse.connectors.secrets;

/** Whether a place of secrets can be used, and if not, why. */
public sealed interface Opened {
    /** It can be used. */
    record Ready(Secrets secrets) implements Opened {}

    /**
     * It is there but closed.
     *
     * @param causeAndRemedy for people
     */
    record Locked(String causeAndRemedy) implements Opened {}

    /**
     * It is not there.
     *
     * @param causeAndRemedy for people
     */
    record Absent(String causeAndRemedy) implements Opened {}
}
