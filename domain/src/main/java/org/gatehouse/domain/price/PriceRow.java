package org.gatehouse.domain.price;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a model costs from an instant on.
 *
 * @param id names it in every cost that it made; never reused for other prices
 * @param provider who sells
 * @param model the provider's name of the model, in the price book
 * @param from first instant at which it holds; empty when it holds for all time before {@code to}
 * @param to first instant at which it no longer holds; empty when its end is not known
 * @param knownSince when this book learned of it
 * @param rates price by kind of token
 * @param picoPerRequest picodollars charged for each request besides its tokens, mostly 0
 * @param note what people should know about it, empty when there is nothing
 */
public record PriceRow(
        String id,
        String provider,
        String model,
        Optional<Instant> from,
        Optional<Instant> to,
        Instant knownSince,
        Map<TokenKind, Rate> rates,
        long picoPerRequest,
        String note) {
    public PriceRow {
        var copy = new EnumMap<TokenKind, Rate>(TokenKind.class);
        copy.putAll(rates);
        rates = Collections.unmodifiableMap(copy);
    }

    /** Whether it holds at an instant. */
    public boolean holdsAt(Instant at) {
        return from.map(start -> !at.isBefore(start)).orElse(true)
                && to.map(at::isBefore).orElse(true);
    }

    /** The price of one kind of token, if it has one of its own. */
    public Optional<Rate> rate(TokenKind kind) {
        return Optional.ofNullable(rates.get(kind));
    }
}
