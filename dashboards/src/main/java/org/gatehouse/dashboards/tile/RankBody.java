package org.gatehouse.dashboards.tile;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.theme.SeriesColors;
import org.jspecify.annotations.Nullable;

/** A tile's picture that is a table. */
public final class RankBody implements TileBody {
    private final Function<Asked, Table> table;
    private final Function<Asked, Optional<SeriesColors>> colors;
    private final RankTable view = new RankTable(new Table(List.of(), List.of()));
    private @Nullable Asked shown;

    /**
     * @param colors the colours of names, if they have any
     * @param picked what a double click on a row does
     */
    public RankBody(
            Function<Asked, Table> table,
            Function<Asked, Optional<SeriesColors>> colors,
            BiConsumer<Asked, List<Table.Cell>> picked) {
        this.table = table;
        this.colors = colors;
        view.onPick(row -> Optional.ofNullable(shown).ifPresent(asked -> picked.accept(asked, row)));
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void show(Asked asked) {
        shown = asked;
        view.show(table.apply(asked), colors.apply(asked));
    }
}
