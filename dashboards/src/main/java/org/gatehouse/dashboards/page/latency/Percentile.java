package org.gatehouse.dashboards.page.latency;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.paint.Color;

/** The percentiles that are shown everywhere. */
enum Percentile {
    P50("p50", 0.5, "#3fa7d6", "#7cc8f2"),
    P90("p90", 0.9, "#2f6feb", "#6aa0ff"),
    P95("p95", 0.95, "#7a4fd0", "#b18cf0"),
    P99("p99", 0.99, "#b0399b", "#f08adf");

    private final String title;
    private final double quantile;
    private final String light;
    private final String dark;

    Percentile(String title, double quantile, String light, String dark) {
        this.title = title;
        this.quantile = quantile;
        this.light = light;
        this.dark = dark;
    }

    String title() {
        return title;
    }

    double quantile() {
        return quantile;
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(Percentile::title).toList();
    }

    static Color color(String title, ColorScheme scheme) {
        Percentile percentile = valueOf(title.toUpperCase(Locale.ROOT));
        return Color.web(scheme == ColorScheme.DARK ? percentile.dark : percentile.light);
    }
}
