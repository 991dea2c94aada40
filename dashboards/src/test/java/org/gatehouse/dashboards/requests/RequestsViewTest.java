package org.gatehouse.dashboards.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.gatehouse.dashboards.byhand.ByHand;
import org.gatehouse.dashboards.byhand.Keys;
import org.gatehouse.dashboards.byhand.Stores;
import org.gatehouse.dashboards.byhand.Told;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RequestsViewTest {
    private final Store store = Stores.empty();
    private final FilterModel filter = new FilterModel(InstantSource.fixed(Some.AT.plusSeconds(60)), ZoneOffset.UTC);
    private final Told told = new Told();
    private final ByHand hand = new ByHand();
    private final PageContext context = new PageContext(store, filter, new FxThread(), told);

    @TempDir
    private Path folder;

    @BeforeEach
    void gateway() {
        store.save(new Gateway("prod", "builtin", "", "", Environment.PRODUCTION));
        add(0, 400);
    }

    @Test
    void enterOpensTheChosenRowAndEscapeLetsGo() {
        Fx.run(() -> {
            RequestsTable table = shown();
            table.getSelectionModel().select(2);
            Keys.press(table, KeyCode.ENTER);
            assertEquals(List.of("open r-397"), told.calls());
            Keys.press(table, KeyCode.ESCAPE);
            assertTrue(table.chosen().isEmpty());
        });
    }

    @Test
    void copiesTheIdOrTheWholeRow() {
        Fx.run(() -> {
            RequestsTable table = shown();
            table.getSelectionModel().select(0);
            Keys.press(table, KeyCode.C, true, true);
            assertEquals("r-399", Clipboard.getSystemClipboard().getString());
            Keys.press(table, KeyCode.C, true, false);
            assertTrue(Clipboard.getSystemClipboard().getString().contains("\"id\": \"r-399\""));
        });
    }

    @Test
    void aChosenRowHoldsTheListUntilTheNewOnesAreWanted() {
        Fx.run(() -> {
            RequestsTable table = shown();
            Button newer = (Button) table.getScene().lookup(".newer-pill");
            table.getSelectionModel().select(1);
            add(400, 3);
            hand.settle();
            assertEquals("r-399", table.getItems().getFirst().row().id());
            assertTrue(newer.isVisible());
            assertEquals("3 new requests", newer.getText());
            newer.fire();
            assertEquals("r-402", table.getItems().getFirst().row().id());
            assertFalse(newer.isVisible());
        });
    }

    @Test
    void scrollingHoldsTheListAndLoadsOlderRows() {
        Fx.run(() -> {
            RequestsTable table = shown();
            table.scrollTo(290);
            table.getScene().snapshot(null);
            hand.settle();
            assertTrue(table.scrolledProperty().get());
            assertEquals(400, table.getItems().size());
            table.scrollTo(0);
            table.getScene().snapshot(null);
            hand.settle();
            assertFalse(table.scrolledProperty().get());
            add(400, 1);
            hand.settle();
            assertEquals("r-400", table.getItems().getFirst().row().id());
            assertEquals(RequestsModel.PAGE, table.getItems().size());
        });
    }

    @Test
    void columnsCanBeHiddenAndTheZoneChanges() {
        Fx.run(() -> {
            RequestsTable table = shown();
            MenuButton columns = (MenuButton) table.getScene().lookup(".menu-button");
            CheckMenuItem endpoint = (CheckMenuItem) columns.getItems().stream()
                    .filter(item -> "Endpoint".equals(item.getText()))
                    .findFirst()
                    .orElseThrow();
            endpoint.setSelected(false);
            assertTrue(table.getVisibleLeafColumns().stream().noneMatch(column -> "endpoint".equals(column.getId())));
            filter.choose(ZoneId.of("Asia/Tokyo"));
            assertEquals("2026-03-12 23:05:09.123", table.times().milli(Some.AT));
        });
    }

    @Test
    void theMenuNarrowsTheFilterToTheRow() {
        Fx.run(() -> {
            RequestsTable table = shown();
            Stored row = table.getItems().getFirst();
            List<MenuItem> items = new RequestMenu(context).of(row).getItems();
            items.stream()
                    .filter(item -> "Show only user ben".equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            assertEquals("user: ben", filter.getState().chips().getFirst().title());
            items.getFirst().fire();
            assertEquals("open " + row.row().id(), told.calls().getLast());
        });
    }

    @Test
    void emptyListsSayWhatToDo() {
        Fx.run(() -> {
            RequestsTable table = shown();
            ((RequestsView) table.getScene().getRoot()).filterBy("user:nobody");
            hand.settle();
            button(table, "Take the filters off").fire();
            hand.settle();
            assertEquals(RequestsModel.PAGE, table.getItems().size());
            store.remove("prod");
            filter.add(org.gatehouse.domain.query.Dimension.Column.USER, "x");
            hand.settle();
            button(table, "Add a gateway").fire();
            button(table, "Open sample data").fire();
            assertEquals(List.of("add gateway", "open sample"), told.calls());
        });
    }

    @Test
    void exportsInTheBackgroundAndTells() throws IOException {
        RequestsExport export = new RequestsExport(store, told, hand.threads());
        Path file = folder.resolve("all.csv");
        export.write(new Asked(filter.scope(), ""), file);
        assertFalse(Files.exists(file));
        hand.settle();
        assertEquals("Exported 400 requests to " + file + ".", told.calls().getLast());
        try (var lines = Files.lines(file)) {
            assertEquals(401, lines.count());
        }
    }

    @Test
    void anExportThatCannotBeWrittenSaysWhatToDo() {
        RequestsExport export = new RequestsExport(store, told, hand.threads());
        export.write(new Asked(filter.scope(), ""), folder.resolve("missing/all.csv"));
        hand.settle();
        assertTrue(
                told.calls().getLast().endsWith("Choose a folder that can be written to."),
                told.calls().getLast());
        export.write(new Asked(filter.scope(), ""), folder.resolve("all.csv"));
        export.stop();
        hand.settle();
        assertTrue(told.calls().getLast().endsWith("was stopped."), told.calls().getLast());
    }

    @Test
    void detailsSayEverythingThatIsKnown() {
        Fx.run(() -> {
            RequestDetails details = new RequestDetails(Some.stored(Some.rerouted()), ZoneOffset.UTC);
            Scene scene = new Scene(details, 800, 900);
            Theme.apply(scene, Look.LIGHT);
            scene.snapshot(null);
            List<String> texts = details.lookupAll(".label").stream()
                    .map(node -> ((Label) node).getText())
                    .toList();
            for (String expected : List.of(
                    "support-chat",
                    "first choice · 429 rate limited",
                    "fallback · no answer: first token timeout",
                    "fallback · 200 OK",
                    "$0.041275",
                    "anna@example.org",
                    "Tag feature",
                    "req_01HZX3\"A,7",
                    "Input, cache read  12,000")) {
                assertTrue(texts.contains(expected), () -> expected + " is missing in " + texts);
            }
            Keys.press(details, KeyCode.C, true, true);
            assertEquals("req_01HZX3\"A,7", Clipboard.getSystemClipboard().getString());
        });
    }

    private RequestsTable shown() {
        RequestsView view = new RequestsView(context, hand.threads());
        Scene scene = new Scene(view, 1_000, 500);
        Theme.apply(scene, Look.LIGHT);
        hand.settle();
        scene.snapshot(null);
        return (RequestsTable) view.lookup(".requests-table");
    }

    private static Button button(RequestsTable table, String title) {
        table.getScene().snapshot(null);
        return table.getScene().getRoot().lookupAll(".button").stream()
                .map(node -> (Button) node)
                .filter(button -> title.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void add(int from, int count) {
        store.append(
                "prod",
                Some.page(IntStream.range(from, from + count)
                        .mapToObj(i -> Some.plain("r-" + i, Some.AT.plusMillis(i * 10L)))
                        .toArray(Invocation[]::new)));
    }
}
