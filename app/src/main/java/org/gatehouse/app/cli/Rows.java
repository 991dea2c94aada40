package org.gatehouse.app.cli;

import org.gatehouse.app.workspace.Workspace;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.stop.Stop;

/** Reads gateways in the foreground. */
final class Rows {
    private Rows() {}

    /** Reads everything that a gateway has now; answers how many rows that was. */
    static long readAll(Workspace workspace, Gateway gateway, Stop stop) throws GatewayException {
        try (Connector connector = workspace.sync().connect(gateway)) {
            return workspace.sync().reading(gateway, connector).toEnd(stop);
        }
    }
}
