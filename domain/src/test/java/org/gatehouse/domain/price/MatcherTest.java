package org.gatehouse.domain.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTest {
    private static final List<PriceProvider> PROVIDERS = List.of(
            provider(
                    "maker",
                    List.of(),
                    model("big", new ModelRule.StartsWith("big-")),
                    model("big-new", new ModelRule.Equal("big-new")),
                    model("mini", new ModelRule.Equal("mini")),
                    model(
                            "odd",
                            new ModelRule.AllOf(List.of(
                                    new ModelRule.EndsWith("odd"),
                                    new ModelRule.AnyOf(
                                            List.of(new ModelRule.Contains("very"), ModelRule.regex("^x\\d+")))))),
                    model("unpriced", new ModelRule.Equal("unpriced"))),
            provider("shop", List.of("maker"), model("own", new ModelRule.Equal("own"))));

    private final Matcher matcher = new Matcher(
            PROVIDERS,
            List.of(
                    row("maker", "big"),
                    row("maker", "big-new"),
                    row("maker", "mini"),
                    row("maker", "odd"),
                    row("shop", "own")));

    @ParameterizedTest
    @CsvSource({
        "maker, mini,                 maker/mini,    exact name",
        "maker, MINI,                 maker/mini,    rule of maker/mini",
        "maker, big-new,              maker/big-new, exact name",
        "maker, big-newer,            maker/big,     rule of maker/big",
        "Maker & Co, mini,            maker/mini,    rule of maker/mini",
        "maker, a very odd,           maker/odd,     rule of maker/odd",
        "maker, x12 odd,              maker/odd,     rule of maker/odd",
        "maker, mini-2026-01-31,      maker/mini,    taken as 'mini': rule of maker/mini",
        "maker, mini-20260131,        maker/mini,    taken as 'mini': rule of maker/mini",
        "maker, mini@20260131,        maker/mini,    taken as 'mini': rule of maker/mini",
        "maker, mini-latest,          maker/mini,    taken as 'mini': rule of maker/mini",
        "maker, mini:beta,            maker/mini,    taken as 'mini': rule of maker/mini",
        "maker, house/mini,           maker/mini,    taken as 'mini': rule of maker/mini",
        "maker, house/mini-20260131,  maker/mini,    taken as 'mini': rule of maker/mini",
        "shop, own,                   shop/own,      exact name",
        "shop, mini,                  maker/mini,    'rule of maker/mini, resold by shop'",
        "shop, mini-latest,           maker/mini,    'taken as ''mini'': rule of maker/mini, resold by shop'"
    })
    void saysHowANameWasUnderstood(String provider, String model, String row, String reason) {
        PriceMatch match = matcher.match(provider, model);
        assertEquals(List.of(row), match.rows().stream().map(PriceRow::id).toList());
        assertEquals(reason, match.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "maker, minimal",
        "maker, own",
        "maker, rather odd",
        "maker, unpriced",
        "maker, ''",
        "maker, /",
        "maker, :",
        "'', mini",
        "nobody, mini"
    })
    void doesNotGuess(String provider, String model) {
        PriceMatch match = matcher.match(provider, model);
        assertFalse(match.found());
        assertTrue(match.reason().contains("price book"), match::reason);
    }

    @Test
    void caseRulesDoNotDependOnTheUsersLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertTrue(matcher.match("MAKER", "MINI").found());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static PriceProvider provider(String id, List<String> resells, PriceProvider.Model... models) {
        return new PriceProvider(id, Optional.of(new ModelRule.StartsWith(id)), List.of(models), resells);
    }

    private static PriceProvider.Model model(String id, ModelRule rule) {
        return new PriceProvider.Model(id, rule);
    }

    private static PriceRow row(String provider, String model) {
        return Books.row(provider + "/" + model, provider, model, Map.of(TokenKind.INPUT, Books.rate(1)));
    }
}
