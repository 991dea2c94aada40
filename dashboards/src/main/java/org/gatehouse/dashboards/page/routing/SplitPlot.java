package org.gatehouse.dashboards.page.routing;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.dashboards.plot.Brush;
import org.gatehouse.dashboards.plot.PlotPane;
import org.gatehouse.dashboards.theme.SeriesColors;
import org.gatehouse.dashboards.theme.Token;

/** Bars of actual shares with their intervals and marks at the configured shares, endpoint by endpoint. */
final class SplitPlot extends PlotPane {
    private static final double HEAD = 26;
    private static final double ROW = 25;
    private static final double GAP = 10;
    private static final double BAR = 11;
    private static final double NAME = 220;
    private static final double FIGURES = 330;

    private List<Split> splits = List.of();
    private SeriesColors colors = new SeriesColors(List.of(), true);
    private Times times = new Times(ZoneOffset.UTC);

    void show(List<Split> newSplits, ZoneId zone) {
        splits = List.copyOf(newSplits);
        List<String> names = splits.stream()
                .flatMap(split -> split.lines().stream())
                .map(SplitLine::model)
                .toList();
        colors = new SeriesColors(names, true);
        times = new Times(zone);
        double height = splits.stream()
                .mapToDouble(split -> HEAD + split.lines().size() * ROW + GAP)
                .sum();
        setMinHeight(height);
        setPrefHeight(height);
        redraw();
    }

    @Override
    protected void draw(Brush brush, double width, double height) {
        double y = 0;
        for (Split split : splits) {
            y = head(brush, split, y, width);
            for (SplitLine line : split.lines()) {
                row(brush, line, y + ROW / 2, width);
                y += ROW;
            }
            y += GAP;
        }
    }

    private double head(Brush brush, Split split, double y, double width) {
        brush.strong(split.endpoint(), 0, y + HEAD / 2, TextAlignment.LEFT, Token.TEXT);
        String note = Numbers.exact(split.choices()) + " first choices"
                + split.since()
                        .map(at -> " since the change of " + times.minute(at))
                        .orElse("");
        brush.text(note, NAME, y + HEAD / 2, TextAlignment.LEFT, Token.TEXT_MUTED);
        brush.across(0, width, y + HEAD - 3, Token.GRID);
        return y + HEAD;
    }

    private void row(Brush brush, SplitLine line, double y, double width) {
        Color color = colors.of(line.model(), brush.scheme());
        double left = NAME;
        double room = Math.max(60, width - NAME - FIGURES - 12);
        brush.pill(0, y - 4.5, 9, 9, 2.5, color);
        brush.text(line.destination(), 17, y, TextAlignment.LEFT, Token.TEXT);
        brush.pill(left, y - BAR / 2, room, BAR, 3, brush.color(Token.SURFACE_RAISED));
        if (line.share() > 0) {
            brush.pill(left, y - BAR / 2, Math.max(2, room * line.share()), BAR, 3, color);
        }
        whisker(
                brush,
                left + room * line.interval().lower(),
                left + room * line.interval().upper(),
                y);
        double mark = Math.rint(left + room * line.percent() / 100.0);
        brush.box(mark - 1, y - BAR / 2 - 4, 2, BAR + 8, brush.color(line.off() ? Token.CAUTION : Token.TEXT));
        figures(brush, line, left + room + 18, y);
    }

    private static void whisker(Brush brush, double from, double to, double y) {
        Color ink = brush.color(Token.TEXT);
        brush.box(from, y - 0.5, Math.max(1, to - from), 1, ink);
        brush.box(from, y - 3, 1, 6, ink);
        brush.box(to, y - 3, 1, 6, ink);
    }

    private static void figures(Brush brush, SplitLine line, double x, double y) {
        String configured = line.percent() == 0 ? "fallback only" : line.percent() + "% set";
        brush.text(configured, x + 66, y, TextAlignment.RIGHT, Token.TEXT_MUTED);
        brush.strong(Numbers.percent(line.share()), x + 116, y, TextAlignment.RIGHT, Token.TEXT);
        // Near 0 and 100 the interval is narrow, and one decimal would show it as a point.
        int decimals = line.interval().upper() < 0.01 || line.interval().lower() > 0.99 ? 2 : 1;
        String interval = "(" + Numbers.fixed(line.interval().lower() * 100, decimals) + "–"
                + Numbers.fixed(line.interval().upper() * 100, decimals) + ")";
        brush.text(interval, x + 124, y, TextAlignment.LEFT, line.off() ? Token.CAUTION : Token.TEXT_MUTED);
        String served = Double.isNaN(line.servedShare()) ? "" : Numbers.percent(line.servedShare()) + " of served";
        brush.text(served, x + FIGURES - 20, y, TextAlignment.RIGHT, Token.TEXT_MUTED);
    }
}
