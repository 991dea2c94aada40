package org.gatehouse.connectors.price;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.gatehouse.domain.price.PriceBook;
import org.gatehouse.domain.price.PriceProvider;
import org.gatehouse.domain.price.PriceRow;

/** Loads the price book that ships with the program: list prices of many providers, and those of simulated models. */
public final class BundledPrices {
    /** Where the prices come from, for people. */
    public static final String ATTRIBUTION =
            "List prices from pydantic/genai-prices (MIT licence), as of 2026-08-21; simulated models carry the list"
                    + " price of the model that they are named after.";

    /** The day of the data that is shipped. */
    static final Instant KNOWN_SINCE = Instant.parse("2026-08-21T00:00:00Z");

    private static final String RESOURCE = "genai-prices-v2.json.gz";

    private BundledPrices() {}

    /** The book; takes about a third of a second, so load it once and not on the thread that draws. */
    public static PriceBook load() {
        var name = BundledPrices.class.getPackageName().replace('.', '/') + "/" + RESOURCE;
        var loader = Objects.requireNonNull(BundledPrices.class.getClassLoader());
        try (InputStream packed = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            return read(packed);
        } catch (IOException e) {
            throw new UncheckedIOException("the price book of this program is damaged; install it again", e);
        }
    }

    /**
     * Reads a gzipped book in the form of the genai-prices project.
     *
     * @throws IOException when it is cut short or not of that form
     */
    static PriceBook read(InputStream packed) throws IOException {
        try (var json = new GZIPInputStream(packed)) {
            List<PriceProvider> providers = new ArrayList<>();
            List<PriceRow> rows = new ArrayList<>();
            new GenaiPrices(KNOWN_SINCE).read(json, providers, rows);
            providers.add(SimulatedPrices.PROVIDER);
            rows.addAll(SimulatedPrices.copies(rows));
            return new PriceBook(providers, rows);
        }
    }
}
