package org.gatehouse.dashboards.plot;

import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;

/**
 * The exact values at one place of a plot.
 *
 * @param title what place, for example the bucket's time
 * @param lines the values, as they are listed
 * @param note what else is to be said, such as n; empty for nothing
 */
public record ReadOut(String title, List<Entry> lines, String note) {
    public ReadOut {
        lines = List.copyOf(lines);
    }

    /** One value with its name, and its colour if it has one. */
    public record Entry(Optional<Color> color, String name, String value) {}
}
