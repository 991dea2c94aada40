package org.gatehouse.domain.gateway;

import org.gatehouse.domain.stop.Stop;

/** Reads invocations from a gateway, page by page. */
@FunctionalInterface
public interface UsageSource {
    /**
     * The rows after a cursor; an empty page with the same cursor when there is nothing new. Repeating a call with the
     * same cursor is harmless.
     *
     * @throws GatewayException when the gateway cannot be read
     */
    Page pull(Cursor from, Stop stop) throws GatewayException;
}
