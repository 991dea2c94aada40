package org.gatehouse.connectors.builtin;

import java.util.List;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.simulate.SimulatedModel;

/** The configuration of a new workspace. Speeds are round figures of the right order; nothing is measured. */
final class SampleConfig {
    private static final String SIMULATED = "simulated";
    private static final String SONNET = "simulated/claude-sonnet-4-5";
    private static final String MINI = "simulated/gpt-5-mini";
    private static final String FLASH = "simulated/gemini-2.5-flash";
    private static final String EMBED = "simulated/text-embedding-3-small";

    private SampleConfig() {}

    static BuiltinConfig config() {
        List<SimulatedModel> models = List.of(
                new SimulatedModel(SONNET, 700, 0.3, 70, 0.005, 0.01),
                new SimulatedModel(MINI, 400, 0.3, 110, 0.005, 0.01),
                new SimulatedModel(FLASH, 300, 0.3, 180, 0.005, 0.005),
                new SimulatedModel(EMBED, 60, 0.2, 0, 0.001, 0.002));
        return BuiltinConfig.of(List.of(UpstreamConfig.simulated(SIMULATED, models)), endpoints());
    }

    private static List<Endpoint> endpoints() {
        return List.of(
                endpoint("chat", to("sonnet", SONNET, 70), to("mini", MINI, 30), to("flash", FLASH, 0)),
                endpoint("code", to("sonnet", SONNET, 100), to("mini", MINI, 0)),
                endpoint("fast", to("flash", FLASH, 50), to("mini", MINI, 50)),
                endpoint("embed", to("embed", EMBED, 100)));
    }

    private static Endpoint endpoint(String name, Destination... destinations) {
        return new Endpoint(name, List.of(destinations), 0);
    }

    private static Destination to(String name, String model, int percent) {
        return new Destination(name, SIMULATED, model, percent);
    }
}
