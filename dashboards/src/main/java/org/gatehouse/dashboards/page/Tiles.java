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

/** All tiles, by page and row, in the order they stand there. A new tile is one class and one line here. */
public final class Tiles {
    static final List<List<TileKind>> COST =
            List.of(List.of(new CostHeadline()), List.of(new SpendOverTime()), List.of(new SpendBreakdown()));
    static final List<List<TileKind>> LATENCY = List.of(
            List.of(new LatencyHeadline()),
            List.of(PercentilesOverTime.LATENCY, PercentilesOverTime.TTFB),
            List.of(new DurationHeat()),
            List.of(new DestinationSpeed()));
    static final List<List<TileKind>> ROUTING = List.of(
            List.of(new RoutingHeadline()),
            List.of(new ActualSplit()),
            List.of(new OutcomesOverTime()),
            List.of(new FallbackReasons(), new Chains()));

    /** All of them. */
    public static final List<TileKind> ALL = Stream.of(COST, LATENCY, ROUTING)
            .flatMap(List::stream)
            .flatMap(List::stream)
            .toList();

    private Tiles() {}
}
