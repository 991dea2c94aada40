package org.gatehouse.dashboards.page.routing;

import org.gatehouse.domain.stats.BinomialInterval;

/**
 * One destination of an endpoint: what is configured, and what happened.
 *
 * @param destination its name
 * @param model what answers there
 * @param percent its configured share of first choices, 0 to 100
 * @param chosen how often it was the first choice
 * @param choices how many first choices there were
 * @param served how many requests it served, also as fallback
 * @param allServed how many requests of the endpoint were served
 */
record SplitLine(
        String destination, String model, int percent, long chosen, long choices, long served, long allServed) {
    /** The confidence of the interval. */
    static final double CONFIDENCE = 0.99;

    /** Its actual share of first choices; not a number without any. */
    double share() {
        return choices == 0 ? Double.NaN : (double) chosen / (double) choices;
    }

    /** Its share of what was served; not a number without any. */
    double servedShare() {
        return allServed == 0 ? Double.NaN : (double) served / (double) allServed;
    }

    /** Where the true share lies, exactly (Clopper-Pearson). */
    BinomialInterval interval() {
        return BinomialInterval.exact(chosen, choices, CONFIDENCE);
    }

    /** Whether the configured share is one that the actual one speaks against. */
    boolean off() {
        return choices > 0 && !interval().contains(percent / 100.0);
    }
}
