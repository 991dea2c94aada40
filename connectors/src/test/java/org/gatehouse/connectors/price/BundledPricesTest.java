package org.gatehouse.connectors.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.invocation.Tokens;
import org.gatehouse.domain.price.PriceBook;
import org.gatehouse.domain.price.PriceRow;
import org.gatehouse.domain.price.TokenKind;
import org.junit.jupiter.api.Test;

class BundledPricesTest {
    private static final Instant NOW = Instant.parse("2026-08-21T00:00:00Z");

    private static final String BOOK = """
            [{"id": "acme", "provider_match": {"contains": "acme"}, "models": [
              {"id": "one", "match": {"or": [{"starts_with": "one-"}, {"ends_with": "-uno"}]},
               "prices": [{"prices": {"input_mtok": 2, "output_mtok": {"base": 6, "tiers": [{"start": 100, "price": 9}]}}},
                          {"constraint": {"start_date": "2026-09-01"}, "prices": {"input_mtok": 3, "output_mtok": 7}}]},
              {"id": "two", "match": {"and": [{"contains": "two"}, {"regex": "^t.*\\\\d$"}]},
               "prices": {"input_mtok": 0.18000000000000002, "requests_kcount": 5, "web_searches_kcount": 10}},
              {"id": "moon", "match": {"equals": "moon"},
               "prices": [{"prices": {"input_mtok": 1}},
                          {"constraint": {"start_time": "00:30:00Z", "end_time": "16:30:00Z"}, "prices": {"input_mtok": 2}}]}
            ]}]
            """;

    @Test
    void readsDatesTiersAndRules() throws IOException {
        PriceBook book = read(BOOK);
        assertEquals(usd("0.000008"), price(book, "one-x", NOW, Tokens.of(1, 1)));
        assertEquals(usd("0.000211"), price(book, "x-uno", NOW, Tokens.of(101, 1)));
        assertEquals(usd("0.000010"), price(book, "one-x", Instant.parse("2026-09-01T00:00:00Z"), Tokens.of(1, 1)));
        assertEquals(
                usd("0.000008"), price(book, "one-x", Instant.parse("2026-08-31T23:59:59.999999Z"), Tokens.of(1, 1)));
        assertEquals("list/acme/one@2026-09-01", book.rows().getLast().id());
    }

    @Test
    void dropsBinaryNoiseAndChargesByRequest() throws IOException {
        PriceBook book = read(BOOK);
        assertEquals(usd("0.00500018"), price(book, "two-2", NOW, Tokens.of(1, 0)));
        assertEquals(
                "also charged, not in the figure: web_searches_kcount",
                book.row("list/acme/two").orElseThrow().note());
    }

    @Test
    void leavesAPriceByTheHourUnpriced() throws IOException {
        assertEquals(
                CostState.UNPRICED,
                read(BOOK).price("acme", "moon", NOW, Tokens.of(1, 0)).state());
    }

    @Test
    void everyPrefixOfTheFileIsRefused() throws IOException {
        byte[] whole = packed(BOOK);
        for (int length = 0; length < whole.length; length++) {
            var cut = new ByteArrayInputStream(whole, 0, length);
            assertThrows(IOException.class, () -> BundledPrices.read(cut), "cut at " + length);
        }
    }

    @Test
    void everyMissingOrWrongPartIsRefused() {
        for (String wrong : List.of(
                "{}",
                "[1]",
                "[{\"id\": \"a\"}]",
                BOOK.replace("\"match\": {\"equals\": \"moon\"},", ""),
                BOOK.replace("{\"equals\": \"moon\"}", "{}"),
                BOOK.replace("\"equals\"", "\"sounds_like\""),
                BOOK.replace("2026-09-01", "September"),
                BOOK.replace("\"base\": 6", "\"base\": -6"),
                BOOK.replace("\"base\": 6", "\"base\": \"six\""),
                BOOK.replace("\"prices\": {\"input_mtok\": 0.18", "\"costs\": {\"input_mtok\": 0.18"),
                BOOK.replace("^t.*", "(t"))) {
            assertThrows(IOException.class, () -> read(wrong), wrong);
        }
    }

    @Test
    void shippedBookCarriesKnownListPrices() {
        PriceBook book = BundledPrices.load();
        assertEquals(
                usd("0.0105"),
                book.price("anthropic", "claude-sonnet-4-5-20250929", NOW, Tokens.of(1000, 500))
                        .total());
        assertEquals(
                usd("0.00125"),
                book.price("openai", "gpt-5-mini", NOW, Tokens.of(1000, 500)).total());
        assertTrue(book.rows().size() > 1_400);
    }

    @Test
    void simulatedModelsCarryTheListPriceOfWhatTheyImitate() {
        PriceBook book = BundledPrices.load();
        List<PriceRow> simulated = book.rows().stream()
                .filter(row -> row.provider().equals("simulated"))
                .toList();
        assertTrue(simulated.size() >= 11, simulated::toString);
        for (PriceRow row : simulated) {
            assertTrue(row.note().startsWith("sample price: the list price of "), row::note);
            assertTrue(row.id().startsWith("simulated/"), row::id);
        }
        PriceRow real = book.row("list/openai/gpt-5-mini").orElseThrow();
        PriceRow copy = book.row("simulated/gpt-5-mini").orElseThrow();
        assertEquals(real.rates(), copy.rates());
        assertEquals(
                new BigDecimal("2"), copy.rate(TokenKind.OUTPUT).orElseThrow().dollarsPerMillion());
    }

    private static Usd price(PriceBook book, String model, Instant at, Tokens tokens) {
        var cost = book.price("Acme Inc", model, at, tokens);
        assertEquals(CostState.PRICED, cost.state(), cost::note);
        return cost.total();
    }

    private static Usd usd(String dollars) {
        return Usd.of(dollars);
    }

    private static PriceBook read(String json) throws IOException {
        return BundledPrices.read(new ByteArrayInputStream(packed(json)));
    }

    private static byte[] packed(String json) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
