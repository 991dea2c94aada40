package org.gatehouse.domain.store;

import java.time.Instant;
import org.gatehouse.domain.gateway.Endpoint;

/**
 * An endpoint as it was configured from an instant on.
 *
 * @param gateway the gateway's name
 * @param endpoint its configuration
 * @param from when this configuration was first seen (or took effect, where the gateway tells)
 */
public record EndpointVersion(String gateway, Endpoint endpoint, Instant from) {}
