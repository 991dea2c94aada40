package org.gatehouse.dashboards.theme;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.paint.Color;

/**
 * A colour by meaning, in light and dark. Stylesheets use it as a looked-up colour ({@link #css}), canvases ask for the
 * colour itself; there is no other place where colours are defined.
 */
public enum Token {
    /** Behind everything. */
    WINDOW("#f4f5f7", "#16181d"),
    /** Tiles, tables and panels. */
    SURFACE("#ffffff", "#1e2127"),
    /** Table headers, hovered rows, chips. */
    SURFACE_RAISED("#f1f3f5", "#272b33"),
    /** Around tiles and between panels. */
    LINE("#dfe3e8", "#31363f"),
    /** Grid lines of plots. */
    GRID("#eceff2", "#2a2f37"),
    TEXT("#1b1f24", "#e6e9ee"),
    TEXT_MUTED("#5b6470", "#9aa4b2"),
    /** Selection, focus and links. */
    ACCENT("#2f6feb", "#5b93ff"),
    ACCENT_SOFT("#e4edfd", "#22304a"),
    GOOD("#1a7f5a", "#3fb68b"),
    /** Served requests in plots: calm, because they are the many. */
    SERVED("#b9cdf0", "#3f5886"),
    /** Rate limits, sample data, what is not complete. */
    CAUTION("#9a6700", "#d8a534"),
    CAUTION_SOFT("#fff6dd", "#352c14"),
    /** Errors and production, nothing else. */
    DANGER("#cf222e", "#ff6b6b"),
    DANGER_SOFT("#ffebec", "#3d1f23"),
    /** The fullest cell of a heat map; an almost empty one is {@link #ACCENT_SOFT}. */
    HEAT("#0b3a91", "#9cc2ff"),
    /** Over the part of a plot that is not complete yet. */
    INCOMPLETE("#9aa4b229", "#9aa4b21f");

    private final String light;
    private final String dark;

    Token(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The colour in a scheme. */
    public Color in(ColorScheme scheme) {
        return Color.web(scheme == ColorScheme.DARK ? dark : light);
    }

    /** The name of the looked-up colour, for example {@code -gh-text-muted}. */
    public String css() {
        return "-gh-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
