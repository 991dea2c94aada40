package org.gatehouse.dashboards.page;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** All pages, in the order of their tabs. */
public final class Pages {
    /** What requests cost, over time and by model, provider, team and so on. */
    public static final PageKind COST = new TilePage("cost", "Cost", "fth-dollar-sign", Tiles.COST);

    /** How long requests take. */
    public static final PageKind LATENCY = new Draft("latency", "Latency & TTFB", "fth-clock");

    /** Which destinations answered, and why. */
    public static final PageKind ROUTING = new Draft("routing", "Routing", "fth-git-branch");

    /** All of them. */
    public static final List<PageKind> ALL = List.of(COST, LATENCY, ROUTING);

    private Pages() {}

    private record Draft(String id, String title, String icon) implements PageKind {
        @Override
        public Region create(PageContext context) {
            return new StackPane(new Label(title));
        }
    }
}
