package org.gatehouse.dashboards.gateways;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.byhand.ByHand;
import org.gatehouse.dashboards.byhand.Keys;
import org.gatehouse.dashboards.byhand.Told;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.parts.Notice;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;
import org.junit.jupiter.api.Test;

final class GatewaysViewTest {
    private final Store store = Somewhere.store();
    private final FilterModel filter = new FilterModel(InstantSource.fixed(Somewhere.NOW), ZoneOffset.UTC);
    private final Told told = new Told();
    private final ByHand hand = new ByHand();

    @Test
    void enterShowsOnlyTheChosenLine() {
        Fx.run(() -> {
            TreeView<Entry> tree = tree(shown());
            tree.getSelectionModel().select(0);
            Keys.press(tree, KeyCode.ENTER);
            assertEquals(
                    "gateway: eu-prod", filter.getState().chips().getFirst().title());
        });
    }

    @Test
    void typingInTheTreeFiltersIt() {
        Fx.run(() -> {
            GatewaysView view = shown();
            TreeView<Entry> tree = tree(view);
            Keys.type(tree, "llamas");
            assertInstanceOf(Notice.class, view.getCenter());
            Keys.press(tree, KeyCode.BACK_SPACE);
            assertEquals("llama", ((TextField) view.lookup(".text-field")).getText());
            assertEquals(List.of("eu-prod"), names(tree.getRoot()));
            Keys.press(tree, KeyCode.ESCAPE);
            assertEquals(4, tree.getRoot().getChildren().size());
        });
    }

    @Test
    void followsTheStoreAndLetsGo() {
        Fx.run(() -> {
            GatewaysView view = shown();
            store.save(new Gateway("new-one", "builtin", "", "", Environment.DEVELOPMENT));
            view.refresh();
            hand.settle();
            assertTrue(names(tree(view).getRoot()).contains("new-one"));
            store.append("new-one", Page.of(List.of(), new Cursor("1"), Somewhere.NOW, false));
            view.getScene().setRoot(new Region());
            store.remove("new-one");
            assertEquals(0, hand.queued() + hand.pauses());
        });
    }

    @Test
    void linesSayInWordsWhatTheirColoursMean() {
        Fx.run(() -> {
            TreeView<Entry> tree = tree(shown());
            tree.getScene().snapshot(null);
            List<String> spoken = tree.lookupAll(".tree-cell").stream()
                    .map(node -> String.valueOf(node.getAccessibleText()))
                    .toList();
            assertTrue(spoken.stream().anyMatch(text -> text.startsWith("eu-prod production")), spoken.toString());
            assertTrue(spoken.stream().anyMatch(text -> text.startsWith("sample sample data")), spoken.toString());
        });
    }

    @Test
    void theMenuDoesWhatFitsTheLine() {
        Fx.run(() -> {
            GatewayTree tree = GatewayTree.read(store, Stop.never());
            GatewayMenu menu = new GatewayMenu(new Chips(filter), told);
            fire(menu.of(tree.gateways().getFirst(), tree).getItems(), "Read now");
            fire(menu.of(tree.gateways().getFirst(), tree).getItems(), "Remove gateway…");
            fire(menu.of(tree.gateways().getLast(), tree).getItems(), "Remove sample data…");
            fire(menu.of(tree.gateways().getLast(), tree).getItems(), "Add a gateway…");
            assertEquals(List.of("sync eu-prod", "remove eu-prod", "remove sample", "add gateway"), told.calls());
            Entry vectors = tree.gateways().getFirst().children().getLast();
            fire(menu.of(vectors, tree).getItems(), "Show only vectors");
            assertEquals(
                    "endpoint: vectors", filter.getState().chips().getFirst().title());
            fire(menu.of(vectors, tree).getItems(), "Take it off the filter");
            assertEquals(List.of(), filter.getState().chips());
        });
    }

    private static void fire(List<MenuItem> items, String title) {
        items.stream()
                .filter(item -> title.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private GatewaysView shown() {
        GatewaysView view = new GatewaysView(new PageContext(store, filter, new FxThread(), told), hand.threads());
        Scene scene = new Scene(view, 300, 500);
        Theme.apply(scene, Look.LIGHT);
        hand.settle();
        scene.snapshot(null);
        return view;
    }

    @SuppressWarnings("unchecked")
    private static TreeView<Entry> tree(GatewaysView view) {
        return (TreeView<Entry>) view.getCenter();
    }

    private static List<String> names(TreeItem<Entry> root) {
        return root.getChildren().stream()
                .map(item -> Chips.value(item.getValue()))
                .toList();
    }
}
