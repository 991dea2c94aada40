package org.gatehouse.dashboards.page;

import java.util.List;

/** All pages, in the order of their tabs. */
public final class Pages {
    /** What requests cost, over time and by model, provider, team and so on. */
    public static final PageKind COST = new TilePage("cost", "Cost", "fth-dollar-sign", Tiles.COST);

    /** How long requests take. */
    public static final PageKind LATENCY = new TilePage("latency", "Latency & TTFB", "fth-clock", Tiles.LATENCY);

    /** Which destinations answered, and why. */
    public static final PageKind ROUTING = new TilePage("routing", "Routing", "fth-git-branch", Tiles.ROUTING);

    /** All of them. */
    public static final List<PageKind> ALL = List.of(COST, LATENCY, ROUTING);

    private Pages() {}
}
