package org.gatehouse.connectors.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.domain.price.Rate;
import org.gatehouse.domain.price.TokenKind;
import tools.jackson.databind.JsonNode;

/** Reads one price of the genai-prices data: dollars for a million tokens by kind, each a number or a base with tiers. */
final class GenaiRates {
    private static final Map<String, TokenKind> KINDS = Map.of(
            "input_mtok", TokenKind.INPUT,
            "cache_read_mtok", TokenKind.CACHE_READ,
            "cache_write_mtok", TokenKind.CACHE_WRITE_5M,
            "cache_write_1h_mtok", TokenKind.CACHE_WRITE_1H,
            "input_audio_mtok", TokenKind.AUDIO_INPUT,
            "input_image_mtok", TokenKind.IMAGE_INPUT,
            "output_mtok", TokenKind.OUTPUT,
            "output_reasoning_mtok", TokenKind.REASONING,
            "output_audio_mtok", TokenKind.AUDIO_OUTPUT);

    private static final String PER_THOUSAND_REQUESTS = "requests_kcount";
    private static final int DOLLARS_PER_THOUSAND_TO_PICO = 9;
    private static final int DECIMALS = 6;

    private GenaiRates() {}

    static Map<TokenKind, Rate> rates(JsonNode prices) {
        Map<TokenKind, Rate> rates = new EnumMap<>(TokenKind.class);
        for (var price : prices.properties()) {
            TokenKind kind = KINDS.get(price.getKey());
            if (kind != null) {
                rates.put(kind, rate(price.getValue()));
            }
        }
        return rates;
    }

    static long picoPerRequest(JsonNode prices) {
        return prices.optional(PER_THOUSAND_REQUESTS)
                .map(price -> price.decimalValue()
                        .movePointRight(DOLLARS_PER_THOUSAND_TO_PICO)
                        .longValueExact())
                .orElse(0L);
    }

    /** What is charged besides and cannot be computed from token counts. */
    static String note(JsonNode prices) {
        List<String> besides = prices.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !KINDS.containsKey(key) && !key.equals(PER_THOUSAND_REQUESTS))
                .toList();
        return besides.isEmpty() ? "" : "also charged, not in the figure: " + String.join(", ", besides);
    }

    private static Rate rate(JsonNode price) {
        if (!price.isObject()) {
            return Rate.perMillion(dollars(price));
        }
        List<Rate.Tier> tiers = new ArrayList<>();
        for (JsonNode tier : price.required("tiers").asArray()) {
            tiers.add(new Rate.Tier(
                    tier.required("start").longValue(), Rate.picoPerToken(dollars(tier.required("price")))));
        }
        return new Rate(Rate.picoPerToken(dollars(price.required("base"))), tiers);
    }

    /** No list price has more than six decimals; what the file has beyond them is noise of binary fractions. */
    private static BigDecimal dollars(JsonNode number) {
        return number.decimalValue().setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
