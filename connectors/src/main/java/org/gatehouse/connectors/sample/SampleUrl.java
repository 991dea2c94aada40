package org.gatehouse.connectors.sample;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.query.TimeRange;

/**
 * How much sample data, as written in {@link org.gatehouse.domain.gateway.Gateway#url()}.
 *
 * @param rows how many invocations, 1 to 500 million
 * @param days how many days they cover, 1 to 400
 * @param seed another seed makes other data
 * @param end when the sample ends
 */
record SampleUrl(long rows, int days, long seed, Instant end) {
    private static final String SCHEME = "sample:";
    private static final long MOST_ROWS = 500_000_000;
    private static final int MOST_DAYS = 400;

    SampleUrl {
        if (rows < 1 || rows > MOST_ROWS || days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("rows must be 1 to " + MOST_ROWS + " and days 1 to " + MOST_DAYS);
        }
    }

    /**
     * Reads {@code sample:rows=120000&days=7&seed=1&end=2026-11-21T06:00:00Z}.
     *
     * @throws GatewayException when it is not of that form
     */
    static SampleUrl parse(String url) throws GatewayException {
        try {
            Map<String, String> parts = parts(url);
            return new SampleUrl(
                    Long.parseLong(parts.getOrDefault("rows", "")),
                    Integer.parseInt(parts.getOrDefault("days", "")),
                    Long.parseLong(parts.getOrDefault("seed", "")),
                    Instant.parse(parts.getOrDefault("end", "")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new GatewayException(
                    "'" + url + "' does not describe sample data; write " + SCHEME
                            + "rows=120000&days=7&seed=1&end=2026-11-21T06:00:00Z",
                    e);
        }
    }

    private static Map<String, String> parts(String url) {
        if (!url.startsWith(SCHEME)) {
            throw new IllegalArgumentException("no " + SCHEME);
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : url.substring(SCHEME.length()).split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0 || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                throw new IllegalArgumentException("'" + part + "' is no setting, or a second one");
            }
        }
        return parts;
    }

    /** The form that {@link #parse} reads. */
    String text() {
        return SCHEME + "rows=" + rows + "&days=" + days + "&seed=" + seed + "&end=" + end;
    }

    /** What the sample covers. */
    TimeRange range() {
        return TimeRange.last(Duration.ofDays(days), end);
    }
}
