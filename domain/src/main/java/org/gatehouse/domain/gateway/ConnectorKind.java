package org.gatehouse.domain.gateway;

/** How to talk to one kind of gateway. Each kind is one package and one line in the list of connectors. */
public interface ConnectorKind {
    /** The word stored in {@link Gateway#kind()}. */
    String id();

    /** Its name for people. */
    String title();

    /**
     * Opens a connection; does not call the gateway yet.
     *
     * @throws GatewayException when the gateway's settings cannot be used
     */
    Connector open(Gateway gateway) throws GatewayException;
}
