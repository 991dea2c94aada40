package org.gatehouse.dashboards.gateways;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;

final class GatewayTreeTest {
    private static final GatewayTree TREE = GatewayTree.read(Somewhere.store(), Stop.never());

    @Test
    void keepsTheOrderOfGatewaysAndSortsEndpoints() {
        assertEquals(
                List.of("eu-prod", "litellm-staging", "this-computer", "sample"),
                TREE.gateways().stream().map(Entry::key).toList());
        assertEquals(
                List.of("support-chat", "vectors"),
                TREE.gateways().getFirst().children().stream()
                        .map(one -> one.endpoint().name())
                        .toList());
    }

    @Test
    void showsTheNewestVersionInFallbackOrder() {
        List<Entry.OfDestination> destinations =
                TREE.gateways().getFirst().children().getFirst().children();
        assertEquals(
                List.of("sonnet-eu 70%", "gpt-east 30%", "llama-own fallback only"),
                destinations.stream()
                        .map(one -> one.destination().name() + " " + one.share())
                        .toList());
        assertEquals(
                List.of(1, 2, 3),
                destinations.stream().map(Entry.OfDestination::place).toList());
    }

    @Test
    void marksSimulatedModels() {
        List<Entry.OfDestination> destinations = new ArrayList<>();
        TREE.gateways().forEach(gateway -> gateway.children().forEach(one -> destinations.addAll(one.children())));
        assertEquals(
                List.of("claude-simulated", "gpt-simulated"),
                destinations.stream()
                        .filter(Entry.OfDestination::simulated)
                        .map(one -> one.destination().name())
                        .toList());
    }

    @Test
    void aGatewayWithoutEndpointsIsShown() {
        assertEquals(List.of(), TREE.gateways().get(2).children());
    }

    @Test
    void searchKeepsWhatStandsAboveAndBelow() {
        GatewayTree llama = TREE.matching("LLAMA");
        assertEquals(
                List.of("eu-prod"), llama.gateways().stream().map(Entry::key).toList());
        assertEquals(
                1, llama.gateways().getFirst().children().getFirst().children().size());
        GatewayTree chat = TREE.matching("support");
        assertEquals(
                3, chat.gateways().getFirst().children().getFirst().children().size());
        assertEquals(
                TREE.gateways().getFirst(),
                TREE.matching("production").gateways().getFirst());
    }

    @Test
    void blankSearchShowsAllAndNonsenseNothing() {
        assertEquals(TREE, TREE.matching("  "));
        assertEquals(List.of(), TREE.matching("no such thing").gateways());
    }

    @Test
    void keysAreUnique() {
        Set<String> keys = new HashSet<>();
        List<Entry> open = new ArrayList<>(TREE.gateways());
        while (!open.isEmpty()) {
            Entry entry = open.removeLast();
            assertTrue(keys.add(entry.key()), entry.key());
            open.addAll(entry.children());
        }
        assertEquals(15, keys.size());
    }

    @Test
    void knowsNamesThatTwoGatewaysShare() {
        assertTrue(TREE.ambiguous("support-chat"));
        assertFalse(TREE.ambiguous("vectors"));
    }

    @Test
    void endsWhenStopped() {
        Stop stop = new Stop();
        stop.stop();
        assertThrows(CancellationException.class, () -> GatewayTree.read(Somewhere.store(), stop));
    }
}
