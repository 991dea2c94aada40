package org.gatehouse.connectors.sample;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.connectors.price.BundledPrices;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.ConnectorKind;
import org.gatehouse.domain.gateway.Discovery;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.UsageSource;
import org.gatehouse.domain.price.PriceBook;
import org.gatehouse.domain.price.PriceRow;
import org.gatehouse.domain.store.EndpointVersion;

/**
 * Sample data as a gateway: the arrival times and token counts of a recorded hour of production traffic, repeated with
 * an office rhythm over several days, sent in virtual time through the real routing rules to simulated models. The same
 * URL always gives the same rows. They come priced, because their price rows belong to the sample.
 *
 * <p>Real are the arrival offsets within the hour and the token counts. Repeating, stretching and thinning the hour, and
 * everything else, is made up here.
 */
public final class SampleKind implements ConnectorKind {
    /** The word stored in {@link Gateway#kind()}. */
    public static final String ID = "sample";

    /** What must be shown wherever sample data is shown. */
    public static final String ATTRIBUTION =
            "Sample data. Arrival times within the hour and token counts: Azure LLM inference trace 2023"
                    + " (Azure/AzurePublicDataset, CC BY 4.0; Patel et al., Splitwise, ISCA 2024), repeated and thinned"
                    + " to fill the days. Endpoints, people, models, outcomes, timings and costs are simulated.";

    private static final int DAYS = 7;
    private static final long SEED = 1;

    /**
     * A gateway of seven days of sample data, called Sample.
     *
     * @param rows how many invocations, 1 to 500 million
     * @param end when they end
     * @throws IllegalArgumentException for another number of rows
     */
    public static Gateway gateway(long rows, Instant end) {
        return new Gateway("Sample", ID, new SampleUrl(rows, DAYS, SEED, end).text(), "", Environment.SAMPLE);
    }

    /**
     * How the endpoints were configured from when on, oldest first.
     *
     * @throws GatewayException when the gateway does not describe sample data
     */
    public static List<EndpointVersion> history(Gateway gateway) throws GatewayException {
        return new Scenario(SampleUrl.parse(gateway.url()).range()).history(gateway.name());
    }

    /**
     * The price rows that the sample's costs name, for {@link PriceBook#with}: those of the simulated models in the book,
     * and the price change that the sample shows.
     *
     * @throws GatewayException when the gateway does not describe sample data
     */
    public static List<PriceRow> prices(Gateway gateway, PriceBook book) throws GatewayException {
        return SamplePrices.rows(
                book, new Scenario(SampleUrl.parse(gateway.url()).range()).priceChange());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Sample data";
    }

    @Override
    public Connector open(Gateway gateway) throws GatewayException {
        SampleUrl size = SampleUrl.parse(gateway.url());
        return new Opened(new SampleSource(size, () -> rows(size)), endpoints(gateway));
    }

    private static SampleRows rows(SampleUrl size) {
        PriceBook list = BundledPrices.load();
        return new SampleRows(size, Traces.load(), list.with(prices(size, list)));
    }

    private static List<PriceRow> prices(SampleUrl size, PriceBook book) {
        return SamplePrices.rows(book, new Scenario(size.range()).priceChange());
    }

    /** The endpoints as they are at the end: the newest version of each. */
    private static List<Endpoint> endpoints(Gateway gateway) throws GatewayException {
        Map<String, Endpoint> newest = new LinkedHashMap<>();
        history(gateway).forEach(version -> newest.put(version.endpoint().name(), version.endpoint()));
        return List.copyOf(newest.values());
    }

    private record Opened(UsageSource source, List<Endpoint> endpoints) implements Connector {
        @Override
        public Optional<UsageSource> usage() {
            return Optional.of(source);
        }

        @Override
        public Optional<Discovery> discovery() {
            return Optional.of(stop -> endpoints);
        }

        @Override
        public void close() {}
    }
}
