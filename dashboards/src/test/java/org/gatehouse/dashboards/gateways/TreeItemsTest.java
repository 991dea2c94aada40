package org.gatehouse.dashboards.gateways;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TreeItem;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;
import org.junit.jupiter.api.Test;

final class TreeItemsTest {
    private final Store store = Somewhere.store();
    private final TreeItem<Entry> root = new TreeItem<>();

    @Test
    void gatewaysAreOpenAndEndpointsShut() {
        update("", false);
        assertTrue(root.getChildren().getFirst().isExpanded());
        assertFalse(root.getChildren().getFirst().getChildren().getFirst().isExpanded());
    }

    @Test
    void whatStaysKeepsItsItemAndWhatComesIsAdded() {
        update("", false);
        TreeItem<Entry> chat = root.getChildren().getFirst().getChildren().getFirst();
        chat.setExpanded(true);
        store.configured(
                "eu-prod",
                Somewhere.endpoint("support-chat", Somewhere.to("opus", "anthropic", "claude-opus-4-1", 100)),
                Somewhere.NOW);
        update("", false);
        TreeItem<Entry> now = root.getChildren().getFirst().getChildren().getFirst();
        assertSame(chat, now);
        assertTrue(now.isExpanded());
        assertEquals(
                List.of("opus"),
                now.getChildren().stream()
                        .map(item -> Chips.value(item.getValue()))
                        .toList());
    }

    @Test
    void whatIsGoneIsTakenAway() {
        update("", false);
        TreeItem<Entry> staging = root.getChildren().get(1);
        store.remove("eu-prod");
        update("", false);
        assertSame(staging, root.getChildren().getFirst());
        assertEquals(3, root.getChildren().size());
    }

    @Test
    void searchingOpensEverything() {
        update("sonnet-eu", true);
        TreeItem<Entry> chat = root.getChildren().getFirst().getChildren().getFirst();
        assertTrue(chat.isExpanded());
        update("", false);
        assertNotSame(chat, root.getChildren().getFirst().getChildren().getLast());
    }

    private void update(String text, boolean open) {
        TreeItems.update(
                root, GatewayTree.read(store, Stop.never()).matching(text).gateways(), open);
    }
}
