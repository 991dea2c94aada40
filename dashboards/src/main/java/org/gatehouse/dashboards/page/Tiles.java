package org.gatehouse.dashboards.page;

import java.util.List;
import java.util.stream.Stream;
import org.gatehouse.dashboards.page.cost.CostHeadline;
import org.gatehouse.dashboards.page.cost.SpendBreakdown;
import org.gatehouse.dashboards.page.cost.SpendOverTime;
import org.gatehouse.dashboards.page.latency.DestinationSpeed;
import org.gatehouse.dashboards.page.latency.DurationHeat;
import org.gatehouse.dashboards.page.latency.LatencyHeadline;
import org.gatehouse.dashboards.page.latency.PercentilesOverTime;
import org.gatehouse.dashboards.page.routing.ActualSplit;
import org.gatehouse.dashboards.page.routing.Chains;
import org.gatehouse.dashboards.page.routing.FallbackReasons;
import org.gatehouse.dashboards.page.routing.OutcomesOverTime;
import org.gatehouse.dashboards.page.routing.RoutingHeadline;
import org.gatehouse.dashboards.tile.TileKind;

/** All tiles, by page, in the order they stand there. A new tile is one class and one line here. */
public final class Tiles {
    static final List<TileKind> COST = List.of(new CostHeadline(), new SpendOverTime(), new SpendBreakdown());

    static final List<TileKind> LATENCY = List.of(
            new LatencyHeadline(),
            PercentilesOverTime.LATENCY,
            PercentilesOverTime.TTFB,
            new DurationHeat(),
            new DestinationSpeed());
    static final List<TileKind> ROUTING = List.of(
            new RoutingHeadline(), new ActualSplit(), new OutcomesOverTime(), new FallbackReasons(), new Chains());

    /** All of them. */
    public static final List<TileKind> ALL =
            Stream.of(COST, LATENCY, ROUTING).flatMap(List::stream).toList();

    private Tiles() {}
}
