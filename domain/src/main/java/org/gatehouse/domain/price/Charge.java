package org.gatehouse.domain.price;

import java.util.List;
import java.util.Optional;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.invocation.TokenBasis;
import org.gatehouse.domain.invocation.Tokens;

/**
 * Tokens times one price row, in whole picodollars. Each token is charged once: a part with a price of its own is taken
 * out of its whole first, and a part without one stays in it.
 */
final class Charge {
    private final PriceRow row;
    private final Tokens tokens;
    private long pico;
    private Optional<String> missing = Optional.empty();

    private Charge(PriceRow row, Tokens tokens) {
        this.row = row;
        this.tokens = tokens;
        this.pico = row.picoPerRequest();
    }

    static Cost of(PriceRow row, Tokens tokens, List<String> rowIds) {
        return new Charge(row, tokens).cost(rowIds);
    }

    private Cost cost(List<String> rowIds) {
        try {
            input();
            output();
        } catch (ArithmeticException tooLarge) {
            return Cost.unpriced("the token counts are too large to price");
        }
        if (missing.isPresent()) {
            return Cost.unpriced(missing.get());
        }
        String note = tokens.basis() == TokenBasis.ESTIMATED ? "token counts are estimated" : "";
        return new Cost(CostState.PRICED, Usd.ofPico(pico), rowIds, note);
    }

    private void input() {
        long plain = tokens.input();
        plain -= part(TokenKind.CACHE_READ, tokens.cacheRead());
        plain -= part(TokenKind.CACHE_WRITE_5M, tokens.cacheWrite5m());
        plain -= writtenForAnHour();
        plain -= part(TokenKind.AUDIO_INPUT, tokens.audioInput());
        plain -= part(TokenKind.IMAGE_INPUT, tokens.imageInput());
        whole(TokenKind.INPUT, plain);
    }

    private void output() {
        long plain = tokens.output();
        plain -= part(TokenKind.REASONING, tokens.reasoning());
        plain -= part(TokenKind.AUDIO_OUTPUT, tokens.audioOutput());
        whole(TokenKind.OUTPUT, plain);
    }

    private long writtenForAnHour() {
        return row.rates().containsKey(TokenKind.CACHE_WRITE_1H)
                ? part(TokenKind.CACHE_WRITE_1H, tokens.cacheWrite1h())
                : part(TokenKind.CACHE_WRITE_5M, tokens.cacheWrite1h());
    }

    /** Charges a part at its own price, and says how many tokens that takes out of the whole. */
    private long part(TokenKind kind, long count) {
        Rate rate = count == 0 ? null : row.rates().get(kind);
        if (rate == null) {
            return 0;
        }
        charge(rate, count);
        return count;
    }

    private void whole(TokenKind kind, long count) {
        if (count == 0) {
            return;
        }
        Rate rate = row.rates().get(kind);
        if (count < 0) {
            missing = Optional.of("parts of the " + kind.title() + " tokens overlap, so they cannot be priced apart");
        } else if (rate == null) {
            missing = Optional.of("price row " + row.id() + " has no price for " + kind.title() + " tokens");
        } else {
            charge(rate, count);
        }
    }

    private void charge(Rate rate, long count) {
        pico = Math.addExact(pico, Math.multiplyExact(rate.picoFor(tokens.input()), count));
    }
}
