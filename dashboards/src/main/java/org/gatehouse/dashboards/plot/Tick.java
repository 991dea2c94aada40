package org.gatehouse.dashboards.plot;

/**
 * A mark on an axis.
 *
 * @param value where it is, in the axis' unit
 * @param label its text, empty for a mark without one
 * @param strong whether it stands out, as the start of a day does
 */
public record Tick(double value, String label, boolean strong) {}
