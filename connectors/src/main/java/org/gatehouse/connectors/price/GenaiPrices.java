package org.gatehouse.connectors.price;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatehouse.domain.price.ModelRule;
import org.gatehouse.domain.price.PriceProvider;
import org.gatehouse.domain.price.PriceRow;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the data file of the genai-prices project (version 2): providers, each with models, each with one price or a list
 * of prices of which the first holds always and each later one from its {@code start_date} (UTC) on.
 *
 * <p>A model whose price depends on the hour of the day is left out: its requests are unpriced rather than mispriced.
 */
final class GenaiPrices {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Instant knownSince;

    GenaiPrices(Instant knownSince) {
        this.knownSince = knownSince;
    }

    /**
     * Adds what the file holds to the lists.
     *
     * @throws IOException when it is cut short or not of that form
     */
    void read(InputStream json, List<PriceProvider> providers, List<PriceRow> rows) throws IOException {
        try {
            for (JsonNode provider : JSON.readTree(json).asArray()) {
                providers.add(provider(provider, rows));
            }
        } catch (JacksonException | IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new IOException("not a price file of genai-prices version 2: " + e.getMessage(), e);
        }
    }

    private PriceProvider provider(JsonNode node, List<PriceRow> rows) {
        String id = node.required("id").asString();
        List<PriceProvider.Model> models = new ArrayList<>();
        for (JsonNode model : node.required("models").asArray()) {
            String name = model.required("id").asString();
            models.add(new PriceProvider.Model(name, rule(model.required("match"))));
            addRows(id, name, model, rows);
        }
        List<String> resells = new ArrayList<>();
        node.path("fallback_model_providers").forEach(one -> resells.add(one.asString()));
        return new PriceProvider(id, node.optional("provider_match").map(GenaiPrices::rule), models, resells);
    }

    private void addRows(String provider, String model, JsonNode node, List<PriceRow> rows) {
        JsonNode prices = node.required("prices");
        if (prices.isObject()) {
            rows.add(row(provider, model, Optional.empty(), prices));
            return;
        }
        for (JsonNode dated : prices.asArray()) {
            if (dated.path("constraint").has("start_time")) {
                return;
            }
        }
        for (JsonNode dated : prices) {
            Optional<Instant> from =
                    dated.path("constraint").optional("start_date").map(GenaiPrices::startOfDay);
            rows.add(row(provider, model, from, dated.required("prices")));
        }
    }

    private static Instant startOfDay(JsonNode date) {
        return LocalDate.parse(date.asString()).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private PriceRow row(String provider, String model, Optional<Instant> from, JsonNode prices) {
        return new PriceRow(
                "list/" + provider + "/" + model + since(from),
                provider,
                model,
                from,
                Optional.empty(),
                knownSince,
                GenaiRates.rates(prices),
                GenaiRates.picoPerRequest(prices),
                GenaiRates.note(prices));
    }

    /** The part of a row's id that says from when on it holds. */
    static String since(Optional<Instant> from) {
        return from.map(start -> "@" + LocalDate.ofInstant(start, ZoneOffset.UTC))
                .orElse("");
    }

    private static ModelRule rule(JsonNode node) {
        if (node.size() != 1) {
            throw new IllegalArgumentException("a matching rule with " + node.size() + " parts");
        }
        String kind = node.propertyNames().iterator().next();
        JsonNode value = node.required(kind);
        return switch (kind) {
            case "equals" -> new ModelRule.Equal(value.asString());
            case "starts_with" -> new ModelRule.StartsWith(value.asString());
            case "ends_with" -> new ModelRule.EndsWith(value.asString());
            case "contains" -> new ModelRule.Contains(value.asString());
            case "regex" -> ModelRule.regex(value.asString());
            case "or" -> new ModelRule.AnyOf(rules(value));
            case "and" -> new ModelRule.AllOf(rules(value));
            default -> throw new IllegalArgumentException("unknown matching rule '" + kind + "'");
        };
    }

    private static List<ModelRule> rules(JsonNode nodes) {
        return nodes.asArray().valueStream().map(GenaiPrices::rule).toList();
    }
}
