package org.gatehouse.dashboards.tile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser;
import org.gatehouse.dashboards.plot.PlotPane;
import org.gatehouse.dashboards.theme.Token;
import org.jspecify.annotations.Nullable;

/** Takes a tile out of the program: its table as CSV, its picture as PNG, to a file or the clipboard. */
final class Exports {
    private static final double SCALE = 2;

    private final TileKind kind;
    private final Node tile;
    private final Consumer<String> tell;

    Exports(TileKind kind, Node tile, Consumer<String> tell) {
        this.kind = kind;
        this.tile = tile;
        this.tell = tell;
    }

    List<MenuItem> items(Supplier<@Nullable Asked> shown) {
        return List.of(
                item("Copy table", () -> copy(Map.of(DataFormat.PLAIN_TEXT, csv(shown)), "table")),
                item("Copy picture", () -> copy(Map.of(DataFormat.IMAGE, picture()), "picture")),
                item("Save table as CSV…", () -> save(".csv", csv(shown).getBytes(StandardCharsets.UTF_8))),
                item("Save picture as PNG…", () -> save(".png", Png.of(picture()))));
    }

    private String csv(Supplier<@Nullable Asked> shown) {
        return Optional.ofNullable(shown.get())
                .map(asked -> kind.table(asked).csv())
                .orElse("");
    }

    private WritableImage picture() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        parameters.setFill(Token.SURFACE.in(tile.getScene().getPreferences().getColorScheme()));
        tile.getScene().getRoot().getProperties().put(PlotPane.PICTURE_SCALE, SCALE);
        try {
            PlotPane.redrawAll(tile);
            return tile.snapshot(parameters, null);
        } finally {
            tile.getScene().getRoot().getProperties().remove(PlotPane.PICTURE_SCALE);
            PlotPane.redrawAll(tile);
        }
    }

    private void copy(Map<DataFormat, Object> content, String what) {
        Clipboard.getSystemClipboard().setContent(content);
        tell.accept("The " + what + " of “" + kind.title() + "” is on the clipboard.");
    }

    private void save(String ending, byte[] bytes) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(kind.id() + ending);
        Optional.ofNullable(chooser.showSaveDialog(tile.getScene().getWindow()))
                .ifPresent(file -> write(file.toPath(), bytes));
    }

    private void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
            tell.accept("Saved " + file + ".");
        } catch (IOException failed) {
            tell.accept("Could not save " + file + ": " + failed.getMessage() + ". Choose another folder.");
        }
    }

    private static MenuItem item(String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(event -> action.run());
        return item;
    }
}
