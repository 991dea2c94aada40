package org.gatehouse.connectors.builtin;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.gatehouse.connectors.builtin.translate.ApiErrors;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.simulate.SimulatedModel;
import org.gatehouse.domain.simulate.SimulatedTry;
import org.gatehouse.domain.stop.Stop;
import tools.jackson.databind.json.JsonMapper;

/**
 * Models that are made up here: the same request gets the same answer, and takes as long and fails as often as its
 * {@link SimulatedModel} says. It speaks OpenAI chat, completions and embeddings.
 */
final class SimulatedUpstream implements Upstream {
    private static final int NOT_FOUND = 404;
    private static final int OK = 200;

    private final Map<String, SimulatedModel> models;
    private final RandomGenerator random;

    SimulatedUpstream(UpstreamConfig config, RandomGenerator random) {
        this.models = config.models().stream().collect(Collectors.toMap(SimulatedModel::model, Function.identity()));
        this.random = random;
    }

    @Override
    public UpstreamKind kind() {
        return UpstreamKind.SIMULATED;
    }

    @Override
    public Reply call(Ask ask, Stop stop) throws IOException {
        SimulatedModel model = models.get(ask.model());
        if (model == null) {
            return error(ask.api(), NOT_FOUND, "no simulated model is named " + ask.model());
        }
        SimulatedAnswer answer = SimulatedAnswer.to(ask);
        SimulatedTry plan = model.attempt(answer.outputTokens(), random);
        Pace pace = new Pace(stop);
        if (plan.status() == OK && ask.stream()) {
            return new Reply(OK, Map.of(), new SimulatedStream(answer.events(), plan, pace));
        }
        try (pace) {
            pace.until(plan.totalMicros());
        }
        return plan.status() == OK ? whole(answer) : error(ask.api(), plan.status(), "simulated failure");
    }

    private static Reply whole(SimulatedAnswer answer) {
        return Reply.whole(OK, Map.of(), JsonMapper.shared().writeValueAsBytes(answer.whole()));
    }

    private static Reply error(ApiKind api, int status, String message) {
        byte[] body = JsonMapper.shared()
                .writeValueAsBytes(ApiErrors.body(api, status, ApiErrors.type(api, status), message));
        Map<String, String> headers = status == 429 ? Map.of("retry-after", "1") : Map.of();
        return Reply.whole(status, headers, body);
    }
}
