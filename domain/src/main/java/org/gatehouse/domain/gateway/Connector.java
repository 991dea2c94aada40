package org.gatehouse.domain.gateway;

import java.util.Optional;

/** An open connection to one gateway. Each capability is an optional part. */
public interface Connector extends AutoCloseable {
    /** Reads its usage, if it can be read. */
    Optional<UsageSource> usage();

    /** Lists its endpoints, if they can be listed. */
    Optional<Discovery> discovery();

    @Override
    void close();
}
