package org.gatehouse.dashboards.plot;

import javafx.scene.text.TextAlignment;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.theme.Token;

/** The scale of colours of a heat map, from one to the fullest cell. */
public final class HeatKey extends PlotPane {
    private static final double WIDTH = 190;
    private static final double HEIGHT = 16;
    private static final double STRIP = 110;
    private static final int STEPS = 22;

    private long most = 1;

    public HeatKey() {
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    /** The number of requests in the fullest cell. */
    public void show(long newMost) {
        most = newMost;
        setAccessibleText("From 1 to " + Numbers.exact(most) + " requests a cell");
        redraw();
    }

    @Override
    protected void draw(Brush brush, double width, double height) {
        String label = Numbers.compact((double) most);
        double right = width - Brush.width(label) - 8;
        double left = right - STRIP;
        for (int i = 0; i < STEPS; i++) {
            double share = (i + 0.5) / STEPS;
            double x = left + i * STRIP / STEPS;
            brush.box(x, 4, STRIP / STEPS, height - 8, HeatPlot.heat(share, brush.scheme()));
        }
        brush.text("1", left - 6, height / 2, TextAlignment.RIGHT, Token.TEXT_MUTED);
        brush.text(label, right + 6, height / 2, TextAlignment.LEFT, Token.TEXT_MUTED);
    }
}
