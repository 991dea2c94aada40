package org.gatehouse.dashboards.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import org.gatehouse.dashboards.gallery.Fx;
import org.junit.jupiter.api.Test;

final class ColumnLayoutTest {
    @Test
    void whatIsKeptComesBack() {
        Fx.run(() -> {
            RequestsTable one = table();
            one.getColumns().getFirst().setPrefWidth(222);
            one.getColumns().get(1).setVisible(false);
            one.getColumns().add(0, one.getColumns().removeLast());
            String kept = ColumnLayout.of(one);
            RequestsTable other = table();
            ColumnLayout.restore(other, kept);
            assertEquals(ids(one), ids(other));
            assertEquals(kept, ColumnLayout.of(other));
            assertFalse(other.getColumns().get(2).isVisible());
        });
    }

    @Test
    void nonsenseAndUnknownColumnsAreIgnored() {
        Fx.run(() -> {
            RequestsTable table = table();
            ColumnLayout.restore(table, "");
            ColumnLayout.restore(table, "::: - -: cost team:abc cost:99999 gone:12 latency:90");
            assertEquals(List.of("cost", "team", "latency", "time"), ids(table).subList(0, 4));
            assertEquals(RequestColumns.ALL.size(), table.getColumns().size());
            assertTrue(table.getColumns().getFirst().isVisible());
        });
    }

    private static RequestsTable table() {
        return new RequestsTable(FXCollections.observableArrayList(), new SimpleObjectProperty<ZoneId>(ZoneOffset.UTC));
    }

    private static List<String> ids(RequestsTable table) {
        return table.getColumns().stream().map(TableColumn::getId).toList();
    }
}
