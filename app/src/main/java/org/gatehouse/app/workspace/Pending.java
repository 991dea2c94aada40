package org.gatehouse.app.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.store.EndpointVersion;
import org.gatehouse.domain.store.Store;

/** Stands in for the parts that land after this one; goes when they are there. */
final class Pending {
    private Pending() {}

    static Store store(Path folder) {
        java.util.ServiceLoader<Store> there = java.util.ServiceLoader.load(Store.class);
        return there.findFirst()
                .orElseThrow(() ->
                        new WorkspaceException("this build has no store yet, so " + folder + " cannot be opened"));
    }

    static Gateway sample(long rows, Instant end) {
        return new Gateway("Sample", "sample", "sample:rows=" + rows + "&end=" + end, "", Environment.SAMPLE);
    }

    static List<EndpointVersion> history(Gateway sample) {
        return List.of();
    }
}
