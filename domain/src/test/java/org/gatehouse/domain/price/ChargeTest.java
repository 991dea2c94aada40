package org.gatehouse.domain.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.invocation.TokenBasis;
import org.gatehouse.domain.invocation.Tokens;
import org.junit.jupiter.api.Test;

class ChargeTest {
    private final Random random = new Random(4);

    @Test
    void everyTokenIsChargedOnceAtItsOwnPriceOrThatOfItsWhole() {
        for (int round = 0; round < 2_000; round++) {
            Map<TokenKind, Rate> rates = rates();
            Tokens tokens = tokens();
            Cost cost = charge(rates, tokens);
            assertEquals(CostState.PRICED, cost.state(), cost::note);
            assertEquals(new Usd(sum(rates, tokens)), cost.total());
            assertEquals(List.of("r"), cost.priceRows());
        }
    }

    @Test
    void oneRateForAllKindsMakesPartsIrrelevant() {
        for (int round = 0; round < 500; round++) {
            long pico = random.nextInt(1_000_000);
            Map<TokenKind, Rate> rates = new EnumMap<>(TokenKind.class);
            for (TokenKind kind : TokenKind.values()) {
                rates.put(kind, Books.rate(pico));
            }
            Tokens tokens = tokens();
            assertEquals(
                    Usd.ofPico((tokens.input() + tokens.output()) * pico),
                    charge(rates, tokens).total());
        }
    }

    @Test
    void anAdditionalTokenNeverMakesItCheaperWithoutTiers() {
        for (int round = 0; round < 500; round++) {
            Map<TokenKind, Rate> rates = rates();
            Tokens tokens = tokens();
            var more = new Tokens(
                    tokens.input() + 1,
                    tokens.output(),
                    tokens.cacheRead(),
                    tokens.cacheWrite5m(),
                    tokens.cacheWrite1h(),
                    tokens.reasoning(),
                    tokens.audioInput(),
                    tokens.audioOutput(),
                    tokens.imageInput(),
                    tokens.basis());
            assertTrue(
                    charge(rates, more).total().compareTo(charge(rates, tokens).total()) >= 0);
        }
    }

    @Test
    void aTierIsReachedByExceedingItAndHoldsForAllTokens() {
        Map<TokenKind, Rate> rates = Map.of(
                TokenKind.INPUT, Books.rate(2, new Rate.Tier(100, 3), new Rate.Tier(200, 5)),
                TokenKind.OUTPUT, Books.rate(10, new Rate.Tier(100, 20)));
        assertEquals(Usd.ofPico(100 * 2 + 10), charge(rates, Tokens.of(100, 1)).total());
        assertEquals(Usd.ofPico(101 * 3 + 20), charge(rates, Tokens.of(101, 1)).total());
        assertEquals(Usd.ofPico(200 * 3 + 20), charge(rates, Tokens.of(200, 1)).total());
        assertEquals(Usd.ofPico(201 * 5 + 20), charge(rates, Tokens.of(201, 1)).total());
    }

    @Test
    void aMissingPriceIsUnpricedAndOnlyWhereItIsNeeded() {
        Map<TokenKind, Rate> inputOnly = Map.of(TokenKind.INPUT, Books.rate(20_000));
        assertEquals(Usd.of("0.00002"), charge(inputOnly, Tokens.of(1_000, 0)).total());
        Cost cost = charge(inputOnly, Tokens.of(1_000, 1));
        assertEquals(CostState.UNPRICED, cost.state());
        assertEquals("price row r has no price for output tokens", cost.note());
        assertEquals(CostState.UNPRICED, charge(Map.of(), Tokens.of(1, 0)).state());
    }

    @Test
    void partsThatOverlapAreUnpriced() {
        var rates = new EnumMap<TokenKind, Rate>(TokenKind.class);
        rates.put(TokenKind.INPUT, Books.rate(1));
        rates.put(TokenKind.CACHE_READ, Books.rate(1));
        rates.put(TokenKind.AUDIO_INPUT, Books.rate(1));
        Cost cost = charge(rates, new Tokens(10, 0, 8, 0, 0, 0, 8, 0, 0, TokenBasis.REPORTED));
        assertEquals(CostState.UNPRICED, cost.state());
    }

    @Test
    void countsBeyondAllMoneyAreUnpricedNotWrong() {
        Cost cost = charge(Map.of(TokenKind.INPUT, Books.rate(3_000_000)), Tokens.of(Long.MAX_VALUE / 2, 0));
        assertEquals(CostState.UNPRICED, cost.state());
    }

    @Test
    void estimatesAreCalledEstimates() {
        var tokens = new Tokens(10, 0, 0, 0, 0, 0, 0, 0, 0, TokenBasis.ESTIMATED);
        assertEquals(
                "token counts are estimated",
                charge(Map.of(TokenKind.INPUT, Books.rate(1)), tokens).note());
    }

    private static Cost charge(Map<TokenKind, Rate> rates, Tokens tokens) {
        return Charge.of(Books.row("r", "p", "m", rates), tokens, List.of("r"));
    }

    private Map<TokenKind, Rate> rates() {
        Map<TokenKind, Rate> rates = new EnumMap<>(TokenKind.class);
        for (TokenKind kind : TokenKind.values()) {
            if (kind == TokenKind.INPUT || kind == TokenKind.OUTPUT || random.nextBoolean()) {
                rates.put(kind, Books.rate(random.nextInt(100_000_000)));
            }
        }
        return rates;
    }

    private Tokens tokens() {
        long read = random.nextInt(5_000);
        long write = random.nextInt(5_000);
        long hour = random.nextInt(5_000);
        long audio = random.nextInt(100);
        long image = random.nextInt(100);
        long reasoning = random.nextInt(1_000);
        long spoken = random.nextInt(100);
        return new Tokens(
                read + write + hour + audio + image + random.nextInt(5_000),
                reasoning + spoken + random.nextInt(1_000),
                read,
                write,
                hour,
                reasoning,
                audio,
                spoken,
                image,
                TokenBasis.REPORTED);
    }

    /** The same by the definition: each part at its own rate or its whole's, in dollars. */
    private static BigDecimal sum(Map<TokenKind, Rate> rates, Tokens t) {
        Rate in = Objects.requireNonNull(rates.get(TokenKind.INPUT));
        Rate out = Objects.requireNonNull(rates.get(TokenKind.OUTPUT));
        Rate write = rate(rates, TokenKind.CACHE_WRITE_5M, in);
        long plainIn =
                t.input() - t.cacheRead() - t.cacheWrite5m() - t.cacheWrite1h() - t.audioInput() - t.imageInput();
        return dollars(in, plainIn)
                .add(dollars(rate(rates, TokenKind.CACHE_READ, in), t.cacheRead()))
                .add(dollars(write, t.cacheWrite5m()))
                .add(dollars(rate(rates, TokenKind.CACHE_WRITE_1H, write), t.cacheWrite1h()))
                .add(dollars(rate(rates, TokenKind.AUDIO_INPUT, in), t.audioInput()))
                .add(dollars(rate(rates, TokenKind.IMAGE_INPUT, in), t.imageInput()))
                .add(dollars(out, t.output() - t.reasoning() - t.audioOutput()))
                .add(dollars(rate(rates, TokenKind.REASONING, out), t.reasoning()))
                .add(dollars(rate(rates, TokenKind.AUDIO_OUTPUT, out), t.audioOutput()));
    }

    private static Rate rate(Map<TokenKind, Rate> rates, TokenKind kind, Rate whole) {
        return Objects.requireNonNullElse(rates.get(kind), whole);
    }

    private static BigDecimal dollars(Rate rate, long tokens) {
        return rate.dollarsPerMillion().multiply(BigDecimal.valueOf(tokens)).movePointLeft(6);
    }
}
