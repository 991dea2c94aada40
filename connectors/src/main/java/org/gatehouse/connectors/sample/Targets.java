package org.gatehouse.connectors.sample;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.store.EndpointVersion;

/** Which endpoint a request of the trace goes to, and who calls it there. */
final class Targets {
    /**
     * An endpoint with everything that is needed to call it.
     *
     * @param versions its configurations, newest first
     */
    record Target(Use use, List<EndpointVersion> versions, Weighted<People.Person> people) {
        /** Its configuration at an instant. */
        Endpoint at(Instant instant) {
            for (EndpointVersion version : versions) {
                if (!instant.isBefore(version.from())) {
                    return version.endpoint();
                }
            }
            return versions.getLast().endpoint();
        }
    }

    private final Map<String, Weighted<Target>> byService = new HashMap<>();

    Targets(List<EndpointVersion> history) {
        Map<String, Target> targets = new HashMap<>();
        for (Use use : Uses.ALL) {
            var versions = history.stream()
                    .filter(version -> version.endpoint().name().equals(use.endpoint()))
                    .toList()
                    .reversed();
            targets.put(use.endpoint(), new Target(use, versions, People.of(use)));
        }
        Uses.BY_SERVICE.forEach((service, shares) -> {
            var weighted = new Weighted<Target>();
            shares.forEach((endpoint, share) -> weighted.add(share, Objects.requireNonNull(targets.get(endpoint))));
            byService.put(service, weighted);
        });
    }

    /** The target at a share, 0 to below 1, of a service's requests. */
    Target at(String service, double share) {
        return Objects.requireNonNull(byService.get(service)).at(share);
    }
}
