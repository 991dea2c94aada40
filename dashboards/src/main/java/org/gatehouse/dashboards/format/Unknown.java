package org.gatehouse.dashboards.format;

/** How a value that is not known is shown: as a dash, never as 0; the reason stands in the tooltip. */
public final class Unknown {
    /** In place of the value. */
    public static final String DASH = "–";

    private Unknown() {}
}
