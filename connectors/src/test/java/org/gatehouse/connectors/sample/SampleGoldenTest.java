package org.gatehouse.connectors.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.gatehouse.connectors.price.BundledPrices;
import org.gatehouse.domain.price.PriceBook;
import org.junit.jupiter.api.Test;

/**
 * Pictures and examples are made from the sample, so its rows change only on purpose. When they do, put what the failing
 * test shows into the golden file and the pictures' goldens in the same commit.
 */
class SampleGoldenTest {
    private static final SampleUrl SIZE = new SampleUrl(60_000, 7, 1, Instant.parse("2026-11-21T06:00:00Z"));

    @Test
    void rowsAreWhatTheyWere() throws IOException {
        PriceBook book = BundledPrices.load();
        book = book.with(SamplePrices.rows(book, new Scenario(SIZE.range()).priceChange()));
        var rows = new SampleRows(SIZE, Traces.load(), book);
        String actual = LongStream.iterate(0, number -> number < SIZE.rows(), number -> number + 2_999)
                .mapToObj(number -> rows.row(number).toString())
                .collect(Collectors.joining("\n", "", "\n"));
        try (var golden = Objects.requireNonNull(SampleGoldenTest.class.getResourceAsStream("rows.txt"))) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), actual);
        }
    }
}
