package org.gatehouse.domain.gateway;

/** How careful to be with a gateway. Production is shown in red and asks for its name before it is changed. */
public enum Environment {
    PRODUCTION,
    STAGING,
    DEVELOPMENT,
    /** Sample data that nobody pays for. */
    SAMPLE
}
