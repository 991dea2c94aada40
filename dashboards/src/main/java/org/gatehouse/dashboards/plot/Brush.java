package org.gatehouse.dashboards.plot;

import javafx.application.ColorScheme;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.gatehouse.dashboards.theme.Fonts;
import org.gatehouse.dashboards.theme.Token;

/** Draws on a canvas in the colours of a scheme, with lines on whole pixels. */
public final class Brush {
    /** The size of text in plots, in pixels. */
    static final double TEXT_SIZE = 11;

    private static final Font FONT = Font.font(Fonts.TEXT, TEXT_SIZE);
    private static final Font MEDIUM = Font.font(Fonts.TEXT_MEDIUM, TEXT_SIZE);

    private final GraphicsContext gc;
    private final ColorScheme scheme;

    Brush(GraphicsContext gc, ColorScheme scheme) {
        this.gc = gc;
        this.scheme = scheme;
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setTextBaseline(VPos.CENTER);
    }

    /** Light or dark. */
    public ColorScheme scheme() {
        return scheme;
    }

    /** A token's colour in this scheme. */
    public Color color(Token token) {
        return token.in(scheme);
    }

    /** How wide a text is in plots. */
    static double width(String text) {
        Text node = new Text(text);
        node.setFont(FONT);
        return Math.ceil(node.getLayoutBounds().getWidth());
    }

    /** A horizontal hairline. */
    public void across(double left, double right, double y, Token token) {
        gc.setFill(color(token));
        gc.fillRect(left, Math.rint(y), right - left, 1);
    }

    /** A vertical hairline. */
    public void down(double x, double top, double bottom, Token token) {
        gc.setFill(color(token));
        gc.fillRect(Math.rint(x), top, 1, bottom - top);
    }

    /** A filled rectangle. */
    public void box(double x, double y, double width, double height, Paint paint) {
        gc.setFill(paint);
        gc.fillRect(x, y, width, height);
    }

    /** A filled rectangle with round corners. */
    public void pill(double x, double y, double width, double height, double radius, Paint paint) {
        gc.setFill(paint);
        gc.fillRoundRect(x, y, width, height, radius * 2, radius * 2);
    }

    /** A dot with a rim in the colour of the surface. */
    public void dot(double x, double y, double radius, Paint paint) {
        gc.setFill(color(Token.SURFACE));
        gc.fillOval(x - radius - 1.5, y - radius - 1.5, 2 * radius + 3, 2 * radius + 3);
        gc.setFill(paint);
        gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** A line through points. */
    public void line(double[] xs, double[] ys, int count, double width, Paint paint) {
        gc.setStroke(paint);
        gc.setLineWidth(width);
        gc.strokePolyline(xs, ys, count);
    }

    /** Text, with y at its middle. */
    public void text(String text, double x, double y, TextAlignment align, Token token) {
        gc.setFont(FONT);
        plain(text, x, y, align, token);
    }

    /** The same with more weight. */
    public void strong(String text, double x, double y, TextAlignment align, Token token) {
        gc.setFont(MEDIUM);
        plain(text, x, y, align, token);
    }

    private void plain(String text, double x, double y, TextAlignment align, Token token) {
        gc.setTextAlign(align);
        gc.setFill(color(token));
        gc.fillText(text, x, y);
    }
}
