package org.gatehouse.dashboards.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.gatehouse.dashboards.data.Data;
import org.gatehouse.dashboards.feed.FeedThreads;
import org.gatehouse.dashboards.feed.State;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.gallery.Screen;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.dashboards.tile.Asked;
import org.gatehouse.dashboards.tile.RankTable;
import org.gatehouse.dashboards.tile.Table;
import org.gatehouse.dashboards.tile.TileContext;
import org.gatehouse.dashboards.tile.TileFrame;
import org.gatehouse.dashboards.tile.TileKind;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every tile keeps to. */
final class TilesContractTest {
    private static final Store STORE = Data.sample(3_000);
    private static final Store EMPTY = Data.empty();

    private final FilterModel filter = Screen.context(STORE).filter();

    static List<TileKind> tiles() {
        return Tiles.ALL;
    }

    @ParameterizedTest
    @MethodSource("tiles")
    void asksWithinTheScope(TileKind tile) {
        Scope scope = filter.scope();
        Query main = tile.questions(scope).getFirst();
        assertEquals(scope.range(), main.range());
        assertEquals(scope.zone(), main.zone());
    }

    @ParameterizedTest
    @MethodSource("tiles")
    void hasATableTwinThatExports(TileKind tile) {
        Asked asked = tile.ask(STORE, filter.scope(), Stop.never());
        assertFalse(tile.empty(asked));
        Table table = tile.table(asked);
        assertFalse(table.rows().isEmpty());
        String[] lines = table.csv().split("\r\n", -1);
        assertEquals(table.rows().size() + 2, lines.length);
        assertTrue(table.csv().chars().noneMatch(c -> c == '–'), "exports hold figures, no dashes");
    }

    @ParameterizedTest
    @MethodSource("tiles")
    void explainsItsNumbers(TileKind tile) {
        var explanation = tile.explain(tile.ask(STORE, filter.scope(), Stop.never()));
        assertTrue(explanation.definition().endsWith("."), explanation.definition());
        Set<String> facts = new HashSet<>();
        explanation.facts().forEach(fact -> facts.add(fact.name()));
        assertTrue(
                facts.containsAll(Set.of("Unit", "Counted", "n", "Range", "Zone", "Complete", "Computed")), "" + facts);
    }

    @ParameterizedTest
    @MethodSource("tiles")
    void saysSoWhenThereIsNothing(TileKind tile) {
        TileFrame frame = frame(tile, EMPTY);
        assertTrue(Fx.get(() -> frame.lookupAll(".notice .label").stream()
                .anyMatch(node -> ((Labeled) node).getText().equals("No requests in view"))));
        close(frame);
    }

    @ParameterizedTest
    @MethodSource("tiles")
    void showsItsPictureThenItsTable(TileKind tile) {
        TileFrame frame = frame(tile, STORE);
        Fx.run(() -> {
            assertTrue(frame.lookupAll(".notice").isEmpty());
            ToggleButton twin = (ToggleButton) frame.lookupAll(".icon-button").stream()
                    .filter(node -> node instanceof ToggleButton)
                    .findFirst()
                    .orElseThrow();
            twin.fire();
            frame.applyCss();
            assertTrue(frame.lookup(".rank-table") instanceof RankTable);
        });
        close(frame);
    }

    private TileFrame frame(TileKind tile, Store store) {
        FxThread fx = new FxThread();
        TileFrame frame = Fx.get(() -> {
            TileFrame made = new TileFrame(tile, new TileContext(store, filter, FeedThreads.real(fx), sentence -> {}));
            Theme.apply(new Scene(made, 900, 500), Look.DARK);
            return made;
        });
        Fx.await("the tile has its answer", () -> frame.stateProperty().getValue() instanceof State.Ready<?>);
        Fx.run(() -> {
            frame.applyCss();
            frame.layout();
        });
        return frame;
    }

    private static void close(TileFrame frame) {
        Fx.run(() -> frame.getScene().setRoot(new StackPane()));
    }

    @Test
    void idsAreDifferent() {
        assertEquals(
                Tiles.ALL.size(),
                Tiles.ALL.stream().map(TileKind::id).distinct().count());
    }

    @Test
    void noTileIsForgotten() throws IOException {
        Set<String> listed = new HashSet<>();
        Tiles.ALL.forEach(tile -> listed.add(tile.getClass().getSimpleName()));
        Set<String> written = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains("implements TileKind")) {
                    written.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertEquals(written, listed);
    }
}
