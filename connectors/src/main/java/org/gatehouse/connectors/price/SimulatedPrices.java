package org.gatehouse.connectors.price;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.domain.price.PriceProvider;
import org.gatehouse.domain.price.PriceRow;

/** Prices of simulated models: rows of their own that copy the list price of the model that is imitated. */
final class SimulatedPrices {
    /** Sells what is found by its exact name only. */
    static final PriceProvider PROVIDER = new PriceProvider("simulated", Optional.empty(), List.of(), List.of());

    private static final Map<String, List<String>> IMITATED = Map.of(
            "anthropic", List.of("claude-opus-4-5", "claude-sonnet-4-5", "claude-haiku-4-5"),
            "openai",
                    List.of(
                            "gpt-5",
                            "gpt-5-mini",
                            "gpt-5-nano",
                            "gpt-4.1-mini",
                            "text-embedding-3-small",
                            "text-embedding-3-large"),
            "google", List.of("gemini-2.5-flash", "gemini-2.5-pro"));

    private SimulatedPrices() {}

    static List<PriceRow> copies(List<PriceRow> list) {
        return list.stream()
                .filter(row -> IMITATED.getOrDefault(row.provider(), List.of()).contains(row.model()))
                .map(SimulatedPrices::copy)
                .toList();
    }

    private static PriceRow copy(PriceRow row) {
        String model = "simulated/" + row.model();
        return new PriceRow(
                model + GenaiPrices.since(row.from()),
                PROVIDER.id(),
                model,
                row.from(),
                row.to(),
                row.knownSince(),
                row.rates(),
                row.picoPerRequest(),
                "sample price: the list price of " + row.provider() + "/" + row.model() + "; nobody pays it");
    }
}
