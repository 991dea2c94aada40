package org.gatehouse.domain.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Caller;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.Tokens;
import org.junit.jupiter.api.Test;

class PriceBookTest {
    private static final Instant AT = Instant.parse("2026-11-10T12:00:00Z");
    private static final PriceRow ROW =
            Books.row("p/m", "p", "m", Map.of(TokenKind.INPUT, Books.rate(1), TokenKind.OUTPUT, Books.rate(1_000)));

    @Test
    void theNewestRowThatHoldsCounts() {
        var random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<PriceRow> rows = new ArrayList<>(List.of(ROW));
            Instant start = AT;
            for (int i = 1; i <= 4; i++) {
                start = start.plusSeconds(1 + random.nextInt(100));
                rows.add(Books.from(ROW, "p/m@" + i, start, 1_000L + i));
            }
            List<PriceRow> expected = List.copyOf(rows);
            Collections.shuffle(rows, random);
            var book = new PriceBook(List.of(), rows);
            for (int i = 1; i <= 4; i++) {
                Instant at = expected.get(i).from().orElseThrow();
                assertEquals(List.of("p/m@" + i), cost(book, at).priceRows());
                assertEquals(
                        List.of(expected.get(i - 1).id()),
                        cost(book, at.minusNanos(1)).priceRows());
                assertEquals(Usd.ofPico(1_000L + i), cost(book, at).total());
            }
        }
    }

    @Test
    void outsideAllRowsThereIsNoPrice() {
        var ended =
                new PriceRow("p/m", "p", "m", Optional.of(AT), Optional.of(AT.plusSeconds(9)), AT, ROW.rates(), 0, "");
        PriceBook book = Books.book(ended);
        assertEquals(CostState.PRICED, cost(book, AT).state());
        assertEquals(
                CostState.PRICED, cost(book, AT.plusSeconds(9).minusNanos(1)).state());
        assertEquals(CostState.UNPRICED, cost(book, AT.plusSeconds(9)).state());
        Cost before = cost(book, AT.minusNanos(1));
        assertEquals("no price of m is known for " + AT.minusNanos(1), before.note());
    }

    @Test
    void unknownTokensAreUnpricedNeverZero() {
        Cost cost = Books.book(ROW).price(invocation(200, Tokens.UNKNOWN, attempt(AttemptReason.SPLIT, 200, "")));
        assertEquals(CostState.UNPRICED, cost.state());
        assertEquals("the token counts are not known", cost.note());
    }

    @Test
    void unknownModelsAndProvidersSaySo() {
        PriceBook book = Books.book(ROW);
        assertEquals(
                "provider 'q' is not in the price book",
                book.price("q", "m", AT, Tokens.of(1, 1)).note());
        var known =
                new PriceBook(List.of(new PriceProvider("p", Optional.empty(), List.of(), List.of())), List.of(ROW));
        assertEquals(
                "no model of p in the price book goes by the name 'other'",
                known.price("p", "other", AT, Tokens.of(1, 1)).note());
    }

    @Test
    void theAnswerIsPricedAndNotTheFailedAttempts() {
        Cost cost = Books.book(ROW)
                .price(invocation(
                        200,
                        Tokens.of(2, 3),
                        new Attempt(AttemptReason.SPLIT, "x", "q", "dear", 429, "rate_limited", 0, Timing.UNKNOWN),
                        attempt(AttemptReason.FALLBACK, 200, "")));
        assertEquals(Usd.ofPico(3_002), cost.total());
        assertEquals(List.of("p/m"), cost.priceRows());
    }

    @Test
    void nothingIsChargedOnlyWhereThatIsKnown() {
        PriceBook book = Books.book(ROW);
        Attempt refused = attempt(AttemptReason.SPLIT, 429, "rate_limited");
        Attempt late = attempt(AttemptReason.SPLIT, 0, "first_token_timeout");
        Attempt left = attempt(AttemptReason.SPLIT, 499, "client_closed");
        Cost free = book.price(invocation(429, Tokens.UNKNOWN, refused, refused));
        assertEquals(CostState.PRICED, free.state());
        assertEquals(Usd.ZERO, free.total());
        assertNotEquals("", free.note());
        assertEquals(
                CostState.UNPRICED,
                book.price(invocation(504, Tokens.UNKNOWN, refused, late)).state());
        assertEquals(
                CostState.UNPRICED,
                book.price(invocation(499, Tokens.UNKNOWN, left)).state());
        assertEquals(Usd.ZERO, book.price(invocation(401, Tokens.UNKNOWN)).total());
        assertEquals(
                CostState.PRICED, book.price(invocation(401, Tokens.UNKNOWN)).state());
        for (int status : new int[] {200, 499, 500, 504}) {
            assertEquals(
                    CostState.UNPRICED,
                    book.price(invocation(status, Tokens.UNKNOWN)).state());
        }
        assertEquals(
                Usd.ofPico(1_001),
                book.price(invocation(499, Tokens.of(1, 1), left)).total());
        Cost cached = book.price(invocation(200, Tokens.of(1, 1), attempt(AttemptReason.CACHE, 200, "")));
        assertEquals(Usd.ZERO, cached.total());
        assertEquals("answered from the gateway's cache", cached.note());
    }

    @Test
    void moreRowsReplaceThoseWithTheSameId() {
        PriceRow dearer = Books.row("p/m", "p", "m", Map.of(TokenKind.OUTPUT, Books.rate(7)));
        PriceBook book = Books.book(ROW).with(List.of(dearer, Books.from(ROW, "p/m@later", AT, 5)));
        assertEquals(2, book.rows().size());
        assertEquals(
                Usd.ofPico(7),
                book.price("p", "m", AT.minusSeconds(1), Tokens.of(0, 1)).total());
        assertEquals(Usd.ofPico(5), book.price("p", "m", AT, Tokens.of(0, 1)).total());
        assertEquals(Optional.of(dearer), book.row("p/m"));
        assertThrows(IllegalArgumentException.class, () -> Books.book(ROW, ROW));
    }

    @Test
    void simulatedModelsAreSimulatedWhoeverNamesThem() {
        PriceRow row = Books.row("s", "simulated", "simulated/x", Map.of(TokenKind.INPUT, Books.rate(1)));
        assertTrue(Books.book(row).match("anyone", "simulated/x").found());
    }

    @Test
    void namesWithoutEndDoNotFillTheMemory() {
        PriceBook book = Books.book(ROW);
        for (int i = 0; i < 20_000; i++) {
            assertEquals(
                    CostState.UNPRICED,
                    book.price("p", "m" + i, AT, Tokens.of(1, 1)).state());
        }
        assertEquals(Usd.ofPico(1_000), cost(book, AT).total());
    }

    private static Cost cost(PriceBook book, Instant at) {
        return book.price("p", "m", at, Tokens.of(0, 1));
    }

    private static Attempt attempt(AttemptReason reason, int status, String error) {
        return new Attempt(reason, "d", "p", "m", status, error, 0, Timing.UNKNOWN);
    }

    private static Invocation invocation(int status, Tokens tokens, Attempt... attempts) {
        return new Invocation(
                "i",
                AT,
                ApiKind.CHAT,
                "e",
                "e",
                false,
                status,
                status < 400 ? "" : "failed",
                Caller.UNKNOWN,
                Invocation.noTags(),
                tokens,
                Timing.UNKNOWN,
                Cost.unpriced(""),
                List.of(attempts),
                "test");
    }
}
