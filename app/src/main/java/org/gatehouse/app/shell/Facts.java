package org.gatehouse.app.shell;

import java.util.List;
import java.util.Optional;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;

/**
 * What the window must know of its workspace at any moment, read off the JavaFX thread. Immutable.
 *
 * @param gatewayUrl the built-in gateway's base URL, while it runs
 * @param gateways all gateways
 * @param bytes size of the database on disk; -1 until the workspace has been read
 */
record Facts(Optional<String> gatewayUrl, List<Gateway> gateways, long bytes) {
    static final Facts NONE = new Facts(Optional.empty(), List.of(), -1);

    Facts {
        gateways = List.copyOf(gateways);
    }

    static Facts read(Parts parts) {
        return new Facts(
                parts.host().gatewayUrl(),
                parts.store().gateways(),
                parts.store().sizeBytes());
    }

    /** Whether the workspace has been read, and has no gateway. */
    boolean empty() {
        return bytes >= 0 && gateways.isEmpty();
    }

    boolean hasSample() {
        return gateways.stream().anyMatch(gateway -> gateway.environment() == Environment.SAMPLE);
    }
}
