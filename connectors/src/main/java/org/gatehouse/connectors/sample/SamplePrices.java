package org.gatehouse.connectors.sample;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatehouse.domain.price.PriceBook;
import org.gatehouse.domain.price.PriceRow;
import org.gatehouse.domain.price.Rate;
import org.gatehouse.domain.price.TokenKind;

/** The price rows of the sample: those of the simulated models in a book, and a price change to show one. */
final class SamplePrices {
    private SamplePrices() {}

    static List<PriceRow> rows(PriceBook book, Instant change) {
        Optional<PriceRow> before = book.rows().stream()
                .filter(row -> row.model().equals(Models.MINI.model()))
                .reduce((first, second) -> second);
        return Stream.concat(
                        book.rows().stream().filter(row -> row.provider().equals(Models.PROVIDER)),
                        before.map(row -> halved(row, change)).stream())
                .toList();
    }

    private static PriceRow halved(PriceRow before, Instant change) {
        var rates = new EnumMap<>(before.rates());
        before.rate(TokenKind.OUTPUT)
                .ifPresent(rate -> rates.put(TokenKind.OUTPUT, new Rate(rate.pico() / 2, List.of())));
        return new PriceRow(
                "sample/" + before.model() + "@" + change,
                before.provider(),
                before.model(),
                Optional.of(change),
                Optional.empty(),
                before.knownSince(),
                rates,
                before.picoPerRequest(),
                "sample price: the output price halved, to show a price change; nobody pays it");
    }
}
