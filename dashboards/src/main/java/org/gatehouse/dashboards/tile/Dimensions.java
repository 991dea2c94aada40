package org.gatehouse.dashboards.tile;

import java.util.Collection;
import java.util.List;
import org.gatehouse.dashboards.theme.SeriesColors;
import org.gatehouse.domain.query.Dimension;

/** The dimensions that people split by. */
public final class Dimensions {
    /** What the cost page offers. */
    public static final List<Dimension> BREAKDOWNS = List.of(
            Dimension.Column.MODEL,
            Dimension.Column.PROVIDER,
            Dimension.Column.ENDPOINT,
            Dimension.Column.TEAM,
            Dimension.Column.USER,
            Dimension.Column.GATEWAY,
            Dimension.Column.CLIENT);

    private Dimensions() {}

    /** Colours for the values of a dimension. */
    public static SeriesColors colors(Dimension dimension, Collection<String> values) {
        boolean models = dimension == Dimension.Column.MODEL
                || dimension == Dimension.Column.PROVIDER
                || dimension == Dimension.Column.REQUESTED_MODEL;
        return new SeriesColors(values, models);
    }
}
