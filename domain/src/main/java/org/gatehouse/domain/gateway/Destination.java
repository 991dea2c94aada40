package org.gatehouse.domain.gateway;

/**
 * A model that can answer behind an endpoint.
 *
 * @param name its name behind the endpoint
 * @param provider who runs the model
 * @param model the model as the provider names it
 * @param percent its share of first choices, 0 to 100; 0 means that it serves as fallback only
 */
public record Destination(String name, String provider, String model, int percent) {
    public Destination {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(name + " has " + percent + " percent; allowed are 0 to 100");
        }
    }

    /** Serves as fallback only. */
    public boolean fallbackOnly() {
        return percent == 0;
    }
}
