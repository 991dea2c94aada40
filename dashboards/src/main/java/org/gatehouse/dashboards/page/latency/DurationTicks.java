package org.gatehouse.dashboards.page.latency;

import org.gatehouse.dashboards.format.Durations;

/** Durations on axes. */
final class DurationTicks {
    private DurationTicks() {}

    static String label(double micros) {
        return micros == 0 ? "0" : Durations.micros(micros);
    }
}
