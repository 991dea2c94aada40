package org.gatehouse.dashboards.gateways;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.gatehouse.dashboards.filter.Chip;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;

final class ChipsTest {
    private static final GatewayTree TREE = GatewayTree.read(Somewhere.store(), Stop.never());

    private final FilterModel filter = new FilterModel(InstantSource.fixed(Somewhere.NOW), ZoneOffset.UTC);
    private final Chips chips = new Chips(filter);
    private final Entry.OfGateway prod = TREE.gateways().getFirst();

    @Test
    void anEndpointThatOneGatewayHasNeedsNoGateway() {
        chips.add(prod.children().get(1), TREE);
        assertEquals(List.of("endpoint: vectors"), titles());
    }

    @Test
    void anEndpointThatTwoGatewaysHaveNamesItsGateway() {
        chips.add(prod.children().getFirst(), TREE);
        assertEquals(List.of("gateway: eu-prod", "endpoint: support-chat"), titles());
    }

    @Test
    void gatewaysAndDestinationsHaveTheirOwnChips() {
        chips.add(prod, TREE);
        chips.add(prod.children().getFirst().children().getLast(), TREE);
        assertEquals(List.of("gateway: eu-prod", "destination: llama-own"), titles());
    }

    @Test
    void aChipOfOneLineCanBeTakenOff() {
        chips.add(prod, TREE);
        assertTrue(Chips.names(filter.getState(), prod));
        chips.remove(chips.alone(prod).orElseThrow());
        assertEquals(List.of(), titles());
        assertFalse(Chips.names(filter.getState(), prod));
    }

    @Test
    void aChipWithMoreValuesIsNotOfOneLine() {
        chips.add(prod, TREE);
        chips.add(TREE.gateways().getLast(), TREE);
        assertTrue(chips.alone(prod).isEmpty());
        assertTrue(Chips.names(filter.getState(), prod));
    }

    @Test
    void anExcludedLineIsNotInTheFilter() {
        chips.add(prod, TREE);
        filter.invert(filter.getState().chips().getFirst());
        assertFalse(Chips.names(filter.getState(), prod));
    }

    private List<String> titles() {
        return filter.getState().chips().stream().map(Chip::title).toList();
    }
}
