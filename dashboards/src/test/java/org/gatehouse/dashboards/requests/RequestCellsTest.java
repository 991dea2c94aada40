package org.gatehouse.dashboards.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.store.Stored;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the cells of a row look like and say. */
final class RequestCellsTest {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(ZoneOffset.UTC);

    @Test
    void statusIsAnIconAndAWordBesideItsColour() {
        Fx.run(() -> {
            TableCell<?, ?> served = row(Some.rerouted()).get("status");
            assertEquals("200 OK", served.getText());
            assertEquals("fth-check-circle", ((FontIcon) served.getGraphic()).getIconLiteral());
            TableCell<?, ?> refused = row(Some.refused()).get("status");
            assertEquals("404 model not found", refused.getText());
            assertEquals("fth-x-circle", ((FontIcon) refused.getGraphic()).getIconLiteral());
        });
    }

    @Test
    void moreThanOneAttemptIsABadge() {
        Fx.run(() -> {
            TableCell<?, ?> many = row(Some.rerouted()).get("attempts");
            assertEquals("3", ((Label) many.getGraphic()).getText());
            assertEquals("3 attempts", many.getAccessibleText());
            TableCell<?, ?> one = row(Some.plain("a", Some.AT)).get("attempts");
            assertNull(one.getGraphic());
            assertEquals("1", one.getText());
        });
    }

    @Test
    void whatIsNotKnownIsMutedAndSaysWhy() {
        Fx.run(() -> {
            Cells cells = row(Some.refused());
            for (String id : List.of("model", "input", "latency", "cost", "user")) {
                TableCell<?, ?> cell = cells.get(id);
                assertEquals("–", cell.getText(), id);
                assertTrue(cell.getPseudoClassStates().contains(UNKNOWN), id);
                assertTrue(
                        cell.getTooltip().getText().length() > 10,
                        id + ": " + cell.getTooltip().getText());
            }
            assertFalse(row(Some.rerouted()).get("model").getPseudoClassStates().contains(UNKNOWN));
        });
    }

    @Test
    void tooltipsHaveEveryDigit() {
        Fx.run(() -> {
            Cells cells = row(Some.rerouted());
            assertTrue(cells.get("latency").getTooltip().getText().startsWith("6,914,345 µs"));
            assertTrue(cells.get("cost").getTooltip().getText().startsWith("$0.041275, priced"));
            assertTrue(
                    cells.get("attempts").getTooltip().getText().contains("gpt-east: no answer: first token timeout"));
            assertTrue(cells.get("time").getTooltip().getText().startsWith("2026-03-12T14:05:09.123456Z"));
        });
    }

    @Test
    void theTimeFollowsTheReportingZone() {
        Fx.run(() -> {
            RequestsTable table = table(Some.rerouted());
            assertEquals("2026-03-12 14:05:09.123", cells(table).get("time").getAccessibleText());
            zone.set(ZoneId.of("Asia/Kolkata"));
            table.getScene().snapshot(null);
            assertEquals("2026-03-12 19:35:09.123", cells(table).get("time").getAccessibleText());
        });
    }

    @Test
    void headsExplainTheirColumns() {
        Fx.run(() -> {
            for (TableColumn<?, ?> column : table(Some.rerouted()).getColumns()) {
                assertNotNull(((Label) column.getGraphic()).getTooltip(), column.getId());
            }
        });
    }

    private Cells row(Invocation row) {
        return cells(table(row));
    }

    private RequestsTable table(Invocation row) {
        List<Stored> rows = List.of(Some.stored(row));
        RequestsTable table = new RequestsTable(FXCollections.observableArrayList(rows), zone);
        Scene scene = new Scene(table, 2_000, 200);
        Theme.apply(scene, Look.LIGHT);
        scene.snapshot(null);
        return table;
    }

    private static Cells cells(RequestsTable table) {
        List<TableCell<?, ?>> cells = new ArrayList<>();
        for (var node : table.lookupAll(".table-cell")) {
            if (node instanceof TableCell<?, ?> cell && !cell.isEmpty()) {
                cells.add(cell);
            }
        }
        return new Cells(cells);
    }

    private record Cells(List<TableCell<?, ?>> all) {
        TableCell<?, ?> get(String id) {
            return all.stream()
                    .filter(cell -> id.equals(cell.getTableColumn().getId()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
