package org.gatehouse.dashboards.page;

import java.util.List;
import org.gatehouse.dashboards.page.cost.CostHeadline;
import org.gatehouse.dashboards.page.cost.SpendBreakdown;
import org.gatehouse.dashboards.page.cost.SpendOverTime;
import org.gatehouse.dashboards.tile.TileKind;

/** All tiles, by page, in the order they stand there. A new tile is one class and one line here. */
public final class Tiles {
    static final List<TileKind> COST = List.of(new CostHeadline(), new SpendOverTime(), new SpendBreakdown());

    /** All of them. */
    public static final List<TileKind> ALL = List.copyOf(COST);

    private Tiles() {}
}
