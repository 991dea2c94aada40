package org.gatehouse.domain.gateway;

import java.util.List;
import org.gatehouse.domain.stop.Stop;

/** Lists the endpoints of a gateway as they are configured now. */
@FunctionalInterface
public interface Discovery {
    /**
     * All endpoints, in the gateway's order.
     *
     * @throws GatewayException when the gateway cannot be read
     */
    List<Endpoint> endpoints(Stop stop) throws GatewayException;
}
