package org.gatehouse.dashboards.page.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gatehouse.dashboards.tile.Asked;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Row;
import org.gatehouse.domain.store.EndpointVersion;

/**
 * One endpoint's configured and actual split.
 *
 * @param gateway its gateway
 * @param endpoint its name
 * @param since from when the configuration holds, where it changed within the range
 * @param lines its destinations in fallback order
 */
record Split(String gateway, String endpoint, Optional<Instant> since, List<SplitLine> lines) {
    Split {
        lines = List.copyOf(lines);
    }

    /** How many first choices there were. */
    long choices() {
        return lines.isEmpty() ? 0 : lines.getFirst().choices();
    }

    /** The splits of all endpoints with requests in the answers. */
    static List<Split> of(Asked asked) {
        List<Split> splits = new ArrayList<>();
        for (EndpointVersion version : current(asked)) {
            Split split = split(version, asked);
            if (split.choices() > 0) {
                splits.add(split);
            }
        }
        return splits;
    }

    /** The configuration of each endpoint at the end of the range. */
    static List<EndpointVersion> current(Asked asked) {
        Map<String, EndpointVersion> latest = new LinkedHashMap<>();
        for (EndpointVersion version : asked.endpoints()) {
            if (version.from().isBefore(asked.scope().range().to())) {
                latest.put(version.gateway() + "\0" + version.endpoint().name(), version);
            }
        }
        return List.copyOf(latest.values());
    }

    private static Split split(EndpointVersion version, Asked asked) {
        Function<Answer, Map<String, Long>> counts = answer -> counts(answer, version);
        Map<String, Long> chosen = counts.apply(asked.answers().get(0));
        Map<String, Long> served = counts.apply(asked.answers().get(1));
        long choices = chosen.values().stream().mapToLong(Long::longValue).sum();
        long allServed = served.values().stream().mapToLong(Long::longValue).sum();
        List<SplitLine> lines = new ArrayList<>();
        for (Destination destination : version.endpoint().destinations()) {
            lines.add(new SplitLine(
                    destination.name(),
                    destination.model(),
                    destination.percent(),
                    chosen.getOrDefault(destination.name(), 0L),
                    choices,
                    served.getOrDefault(destination.name(), 0L),
                    allServed));
        }
        boolean within = version.from().isAfter(asked.scope().range().from());
        return new Split(
                version.gateway(),
                version.endpoint().name(),
                within ? Optional.of(version.from()) : Optional.empty(),
                lines);
    }

    private static Map<String, Long> counts(Answer answer, EndpointVersion version) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Row row : answer.rows()) {
            if (row.key().get(0).equals(version.gateway())
                    && row.key().get(1).equals(version.endpoint().name())) {
                counts.merge(row.key().get(2), row.figures().counts().all(), Long::sum);
            }
        }
        return counts;
    }
}
