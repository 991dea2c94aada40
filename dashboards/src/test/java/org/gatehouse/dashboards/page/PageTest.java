package org.gatehouse.dashboards.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gatehouse.connectors.sample.SampleKind;
import org.gatehouse.dashboards.data.Data;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.gallery.Screen;
import org.gatehouse.dashboards.gallery.Silent;
import org.gatehouse.dashboards.memory.MadeUp;
import org.gatehouse.dashboards.memory.MemoryStore;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PageTest {
    static List<PageKind> pages() {
        return Pages.ALL;
    }

    private static final class Noting extends Silent {
        private final List<String> done = new ArrayList<>();

        @Override
        public void addGateway() {
            done.add("add");
        }

        @Override
        public void openSample() {
            done.add("sample");
        }

        @Override
        public void removeSample() {
            done.add("remove");
        }
    }

    private static Scene scene(Region page) {
        Scene scene = new Scene(page, 1000, 700);
        Theme.apply(scene, Look.LIGHT);
        page.applyCss();
        page.layout();
        return scene;
    }

    @Test
    void withoutAGatewayThePageSaysWhatToDo() {
        Noting actions = new Noting();
        PageContext plain = Screen.context(Data.empty());
        PageContext context = new PageContext(plain.store(), plain.filter(), plain.fx(), actions);
        Region page = Fx.get(() -> Pages.COST.create(context));
        Fx.run(() -> scene(page));
        Fx.await("the first steps show", () -> page.lookup(".first-steps") != null);
        Fx.run(() -> {
            page.applyCss();
            page.lookupAll(".first-steps .button").forEach(button -> ((Button) button).fire());
            assertEquals(List.of("add", "sample"), actions.done);
        });
    }

    @Test
    void sampleDataIsMarkedAndRemovedInOneAction() {
        Noting actions = new Noting();
        PageContext plain = Screen.context(Data.sample(50));
        PageContext context = new PageContext(plain.store(), plain.filter(), plain.fx(), actions);
        Region page = Fx.get(() -> Pages.ROUTING.create(context));
        Fx.run(() -> scene(page));
        Fx.await("the banner shows", () -> page.lookup(".sample-banner") != null);
        Fx.run(() -> {
            page.applyCss();
            ((Button) page.lookup(".sample-remove")).fire();
            assertEquals(List.of("remove"), actions.done);
            assertTrue(page.lookupAll(".sample-banner .label").stream()
                    .anyMatch(node ->
                            node instanceof Label label && label.getText().equals(SampleBanner.ATTRIBUTION)));
            context.filter().add(Dimension.Column.GATEWAY, "another");
        });
        Fx.await("the banner goes with the sample", () -> page.lookup(".sample-banner") == null);
    }

    @Test
    void theAttributionIsTheSamplesOwn() {
        for (String part :
                List.of("Azure LLM inference trace 2023", "Azure/AzurePublicDataset, CC BY 4.0", "Splitwise")) {
            assertTrue(SampleKind.ATTRIBUTION.contains(part));
            assertTrue(SampleBanner.ATTRIBUTION.contains(part));
        }
    }

    @Test
    void standingLooksAtTheFilter() {
        Store store = Data.sample(10);
        PageContext context = Screen.context(store);
        assertEquals(
                new Standing(true, List.of("Sample")),
                Standing.ask(store, context.filter().scope(), Stop.never()));
        context.filter().add(Dimension.Column.GATEWAY, "Sample");
        context.filter().invert(context.filter().getState().chips().getFirst());
        assertEquals(
                new Standing(true, List.of()),
                Standing.ask(store, context.filter().scope(), Stop.never()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aClosedPageWatchesNothingAndIsCollected(PageKind kind) {
        MemoryStore store = MadeUp.store(50);
        PageContext context = Screen.context(store);
        Scene scene = Fx.get(() -> scene(kind.create(context)));
        Fx.await("the page watches", () -> store.watchers() > 1);
        WeakReference<Region> page = Fx.get(() -> {
            WeakReference<Region> reference = new WeakReference<>((Region) scene.getRoot());
            assertNotNull(reference.get());
            scene.setRoot(new StackPane());
            return reference;
        });
        assertEquals(0, store.watchers());
        Fx.await("the page is collected", () -> {
            System.gc();
            return page.get() == null;
        });
        assertNull(page.get());
        assertEquals(0, context.filter().getState().chips().size());
    }

    @Test
    void tilesStandBesideEachOtherWhereThereIsRoom() {
        Fx.run(() -> {
            Region one = new Region();
            Region other = new Region();
            one.setPrefHeight(100);
            other.setPrefHeight(140);
            SideBySide row = new SideBySide(List.of(one, other));
            assertEquals(140, row.prefHeight(1_200));
            assertEquals(252, row.prefHeight(900));
            row.resize(1_200, 140);
            row.layout();
            assertEquals(594, one.getWidth());
            assertEquals(606, other.getLayoutX());
            row.resize(900, 252);
            row.layout();
            assertEquals(900, other.getWidth());
            assertEquals(112, other.getLayoutY());
        });
    }
}
