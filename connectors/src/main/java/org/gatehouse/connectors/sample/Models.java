package org.gatehouse.connectors.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.simulate.SimulatedModel;

/** The simulated models of the sample and the endpoints before them. */
final class Models {
    static final String PROVIDER = "simulated";
    static final SimulatedModel SONNET = new SimulatedModel("simulated/claude-sonnet-4-5", 620, 0.35, 72, 0.002, 0.004);
    static final SimulatedModel MINI = new SimulatedModel("simulated/gpt-5-mini", 480, 0.40, 110, 0.002, 0.002);
    /** Has no price, so that its requests are seen to be unpriced. */
    static final SimulatedModel HOUSE = new SimulatedModel("simulated/house-llm-70b", 260, 0.50, 45, 0.010, 0.001);

    private static final SimulatedModel OPUS =
            new SimulatedModel("simulated/claude-opus-4-5", 900, 0.35, 55, 0.002, 0.006);
    private static final SimulatedModel GPT = new SimulatedModel("simulated/gpt-5", 1_050, 0.45, 62, 0.003, 0.003);
    private static final SimulatedModel FLASH =
            new SimulatedModel("simulated/gemini-2.5-flash", 340, 0.35, 170, 0.003, 0.003);
    private static final SimulatedModel EMBEDDING =
            new SimulatedModel("simulated/text-embedding-3-small", 55, 0.30, 0, 0.001, 0.002);

    private Models() {}

    /** How they behave as usual, by name. */
    static Map<String, SimulatedModel> usual() {
        return List.of(SONNET, MINI, HOUSE, OPUS, GPT, FLASH, EMBEDDING).stream()
                .collect(Collectors.toMap(SimulatedModel::model, Function.identity()));
    }

    /** The chat with a split between Sonnet and the mini model, and a fallback. */
    static Endpoint chat(int sonnet, int mini) {
        return new Endpoint(
                "support-chat",
                List.of(to("sonnet", SONNET, sonnet), to("mini", MINI, mini), to("flash", FLASH, 0)),
                10_000);
    }

    /** All other endpoints. */
    static List<Endpoint> others() {
        return List.of(
                new Endpoint("code-assist", List.of(to("gpt", GPT, 100), to("sonnet", SONNET, 0)), 20_000),
                new Endpoint(
                        "summarise", List.of(to("mini", MINI, 55), to("flash", FLASH, 33), to("house", HOUSE, 12)), 0),
                new Endpoint("search-embed", List.of(to("embedding", EMBEDDING, 100)), 0),
                new Endpoint("agents", List.of(to("sonnet", SONNET, 65), to("opus", OPUS, 35)), 8_000));
    }

    private static Destination to(String name, SimulatedModel model, int percent) {
        return new Destination(name, PROVIDER, model.model(), percent);
    }
}
