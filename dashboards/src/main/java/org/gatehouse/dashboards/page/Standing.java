package org.gatehouse.dashboards.page;

import java.util.List;
import org.gatehouse.dashboards.filter.Chip;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;

/**
 * What a page stands on.
 *
 * @param gateways whether there is any gateway at all
 * @param samples names of the sample gateways in view
 */
record Standing(boolean gateways, List<String> samples) {
    Standing {
        samples = List.copyOf(samples);
    }

    static Standing ask(Store store, Scope scope, Stop stop) {
        stop.check();
        List<Gateway> gateways = store.gateways();
        List<String> samples = gateways.stream()
                .filter(gateway -> gateway.environment() == Environment.SAMPLE)
                .map(Gateway::name)
                .filter(name -> scope.state().chips().stream()
                        .filter(chip -> chip.dimension() == Dimension.Column.GATEWAY)
                        .allMatch(chip -> inView(chip, name)))
                .toList();
        return new Standing(!gateways.isEmpty(), samples);
    }

    private static boolean inView(Chip chip, String name) {
        return chip.values().contains(name) != chip.excluded();
    }
}
