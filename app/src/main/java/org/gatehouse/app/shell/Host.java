package org.gatehouse.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gatehouse.app.cli.doctor.Finding;
import org.gatehouse.connectors.builtin.BuiltinConfig;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.stop.Stop;

/** What the window asks of its workspace besides reading the store. Methods that can take long run off the JavaFX thread. */
public interface Host {
    /** The base URL of the built-in gateway, while it runs. */
    Optional<String> gatewayUrl();

    /**
     * How the built-in gateway is set.
     *
     * @throws GatewayException when its file cannot be used
     */
    BuiltinConfig gatewayConfig() throws GatewayException;

    /**
     * Starts the built-in gateway, unless it runs.
     *
     * @return its base URL
     * @throws GatewayException when it cannot start
     */
    String startGateway() throws GatewayException;

    /** Stops the built-in gateway; requests under way end first. */
    void stopGateway();

    /**
     * Changes how the built-in gateway is set.
     *
     * @throws GatewayException when it cannot be changed; nothing is changed then
     */
    void changeGateway(UnaryOperator<BuiltinConfig> change) throws GatewayException;

    /**
     * Adds the sample gateway; its rows come by sync.
     *
     * @throws GatewayException when it cannot be added
     */
    void addSample() throws GatewayException;

    /** Removes all sample data. */
    void removeSample();

    /** Looks what works here and what does not. */
    List<Finding> examine(Stop stop);
}
