package org.gatehouse.dashboards.tile;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Rectangle;
import org.gatehouse.dashboards.theme.SeriesColors;
import org.gatehouse.dashboards.theme.Theme;
import org.jspecify.annotations.Nullable;

/** A cell of a {@link RankTable}. */
final class RankCell extends TableCell<List<Table.Cell>, Table.Cell> {
    private static final double SWATCH = 9;

    private final Table.Kind kind;
    private final Supplier<Optional<SeriesColors>> colors;
    private final Rectangle swatch = new Rectangle(SWATCH, SWATCH);
    private final ShareBar bar = new ShareBar();

    RankCell(Table.Kind kind, Supplier<Optional<SeriesColors>> colors) {
        this.kind = kind;
        this.colors = colors;
        swatch.setArcWidth(5);
        swatch.setArcHeight(5);
        getStyleClass()
                .add(
                        switch (kind) {
                            case NUMBER -> "figures";
                            case CODE -> "code";
                            case TEXT, NAME, SHARE -> "words";
                        });
    }

    @Override
    protected void updateItem(Table.@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        if (empty || cell == null) {
            return;
        }
        if (kind == Table.Kind.SHARE) {
            bar.show(cell.order(), cell.text());
            setGraphic(bar);
            return;
        }
        setText(cell.text());
        if (kind != Table.Kind.NUMBER) {
            setTooltip(new Tooltip(cell.text()));
        }
        Optional<SeriesColors> inks = colors.get();
        if (kind == Table.Kind.NAME && inks.isPresent()) {
            swatch.fillProperty()
                    .bind(Theme.scheme(this).map(scheme -> inks.get().of(cell.raw(), scheme)));
            setGraphic(swatch);
        }
    }
}
