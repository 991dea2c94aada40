package org.gatehouse.domain.price;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Price rows and books for tests. */
final class Books {
    static final Instant KNOWN = Instant.parse("2026-01-01T00:00:00Z");

    private Books() {}

    static PriceRow row(String id, String provider, String model, Map<TokenKind, Rate> rates) {
        return new PriceRow(id, provider, model, Optional.empty(), Optional.empty(), KNOWN, rates, 0, "");
    }

    static PriceRow from(PriceRow row, String id, Instant from, long picoOutput) {
        var rates = new EnumMap<>(row.rates());
        rates.put(TokenKind.OUTPUT, rate(picoOutput));
        return new PriceRow(id, row.provider(), row.model(), Optional.of(from), Optional.empty(), KNOWN, rates, 0, "");
    }

    static Rate rate(long pico, Rate.Tier... tiers) {
        return new Rate(pico, Arrays.asList(tiers));
    }

    static PriceBook book(PriceRow... rows) {
        return new PriceBook(List.of(), Arrays.asList(rows));
    }
}
