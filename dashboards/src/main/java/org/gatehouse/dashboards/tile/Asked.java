package org.gatehouse.dashboards.tile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.plot.TimeAxis;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.store.EndpointVersion;

/**
 * What a tile got to know.
 *
 * @param scope what it was asked for
 * @param answers the answers, in the order of the tile's questions
 * @param endpoints configurations of endpoints, for tiles that ask for them
 */
public record Asked(Scope scope, List<Answer> answers, List<EndpointVersion> endpoints) {
    public Asked {
        answers = List.copyOf(answers);
        endpoints = List.copyOf(endpoints);
    }

    /** The answer to the first question, which is what the tile is about. */
    public Answer main() {
        return answers.getFirst();
    }

    /** Until when the data of all gateways in view is complete: the earliest of their watermarks. */
    public Optional<Instant> completeUpTo() {
        return main().completeUpTo().values().stream().min(Instant::compareTo);
    }

    /** The time axis of the scope. */
    public TimeAxis timeAxis() {
        return TimeAxis.of(scope.range(), scope.grain(), scope.zone(), completeUpTo());
    }
}
