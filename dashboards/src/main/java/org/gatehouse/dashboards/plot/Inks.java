package org.gatehouse.dashboards.plot;

import javafx.application.ColorScheme;
import javafx.scene.paint.Color;

/** The colours of named series. */
@FunctionalInterface
public interface Inks {
    /** The colour of a series, in light or dark. */
    Color of(String name, ColorScheme scheme);
}
