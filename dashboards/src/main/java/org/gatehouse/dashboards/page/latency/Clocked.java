package org.gatehouse.dashboards.page.latency;

import org.gatehouse.domain.query.Figures;
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.query.Measure;

/** The two durations that are looked at. */
enum Clocked {
    LATENCY("Latency", "from the gateway's receipt of the request to the last byte of the answer", Measure.LATENCY),
    TTFB("TTFB", "from the gateway's receipt of the request to the first byte of the answer's body", Measure.TTFB);

    private final String title;
    private final String definition;
    private final Measure measure;

    Clocked(String title, String definition, Measure measure) {
        this.title = title;
        this.definition = definition;
        this.measure = measure;
    }

    String title() {
        return title;
    }

    String definition() {
        return definition;
    }

    Measure measure() {
        return measure;
    }

    LogHistogram of(Figures figures) {
        return this == LATENCY ? figures.latency() : figures.ttfb();
    }
}
