package org.gatehouse.dashboards.filter;

import java.time.Duration;

/** The time ranges that are one click away; they end now. */
public enum Span {
    HOUR("1h", "Last hour", Duration.ofHours(1)),
    DAY("24h", "Last 24 hours", Duration.ofDays(1)),
    WEEK("7d", "Last 7 days", Duration.ofDays(7)),
    MONTH("30d", "Last 30 days", Duration.ofDays(30)),
    /** From an instant to an instant, as chosen. */
    CUSTOM("Custom", "Chosen range", Duration.ZERO);

    private final String shortTitle;
    private final String title;
    private final Duration length;

    Span(String shortTitle, String title, Duration length) {
        this.shortTitle = shortTitle;
        this.title = title;
        this.length = length;
    }

    /** Its name on a button. */
    public String shortTitle() {
        return shortTitle;
    }

    /** Its name in a sentence. */
    public String title() {
        return title;
    }

    /** How long it is; zero for the custom one. */
    public Duration length() {
        return length;
    }
}
