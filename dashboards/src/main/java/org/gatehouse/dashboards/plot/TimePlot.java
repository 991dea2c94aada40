package org.gatehouse.dashboards.plot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.dashboards.theme.Token;
import org.jspecify.annotations.Nullable;

/** A plot over time: axes, grid, the shade over what is not complete yet, and the read-out under the pointer. */
public abstract class TimePlot extends PlotPane {
    private static final double TOP = 10;
    private static final double BOTTOM = 22;
    private static final double RIGHT = 10;
    private static final double LABEL_GAP = 8;
    private static final double TIME_LABEL_WIDTH = 72;

    private final ReadOutBox box = new ReadOutBox();
    private @Nullable TimeAxis time;
    private @Nullable ValueAxis values;
    private Frame frame = new Frame(0, 0, 0, 0);
    private int hovered = -1;

    protected TimePlot() {
        getChildren().add(box);
        setMinHeight(120);
        setOnMouseMoved(this::hover);
        setOnMouseExited(left -> leave());
    }

    /** Puts in new axes, and has everything drawn. */
    protected final void axes(TimeAxis newTime, ValueAxis newValues) {
        time = newTime;
        values = newValues;
        leave();
        redraw();
    }

    /** Draws the data inside the axes. */
    protected abstract void drawData(Brush brush, Frame area, TimeAxis times, ValueAxis scale, int hoveredBucket);

    /** The values of a bucket at a height between 0 and 1. */
    protected abstract ReadOut readOut(TimeAxis times, ValueAxis scale, int bucket, double place);

    @Override
    protected final void draw(Brush brush, double width, double height) {
        TimeAxis times = time;
        ValueAxis scale = values;
        if (times == null || scale == null || times.buckets().isEmpty()) {
            return;
        }
        double labels = scale.ticks().stream()
                .mapToDouble(tick -> Brush.width(tick.label()))
                .max()
                .orElse(0);
        double left = Math.ceil(labels) + LABEL_GAP;
        frame = new Frame(left, TOP, width - left - RIGHT, height - TOP - BOTTOM);
        grid(brush, scale);
        drawData(brush, frame, times, scale, hovered);
        incomplete(brush, times);
        timeAxis(brush, times);
    }

    private void grid(Brush brush, ValueAxis scale) {
        for (Tick tick : scale.ticks()) {
            double y = frame.y(scale.at(tick.value()));
            brush.across(frame.left(), frame.right(), y, tick.value() == 0 ? Token.LINE : Token.GRID);
            brush.text(tick.label(), frame.left() - LABEL_GAP, y, TextAlignment.RIGHT, Token.TEXT_MUTED);
        }
    }

    private void timeAxis(Brush brush, TimeAxis times) {
        brush.across(frame.left(), frame.right(), frame.bottom(), Token.LINE);
        int most = (int) Math.max(2, frame.width() / TIME_LABEL_WIDTH);
        List<Tick> ticks = TimeTicks.of(times.range(), times.zone(), most);
        double free = 0;
        for (Tick tick : ticks) {
            double x = frame.x(times.at(Instant.ofEpochSecond((long) tick.value())));
            double half = Brush.width(tick.label()) / 2;
            brush.down(x, frame.bottom(), frame.bottom() + 4, Token.LINE);
            if (x - half >= free && x + half <= frame.right() + RIGHT) {
                if (tick.strong()) {
                    brush.strong(tick.label(), x, frame.bottom() + 13, TextAlignment.CENTER, Token.TEXT);
                } else {
                    brush.text(tick.label(), x, frame.bottom() + 13, TextAlignment.CENTER, Token.TEXT_MUTED);
                }
                free = x + half + LABEL_GAP;
            }
        }
    }

    private void incomplete(Brush brush, TimeAxis times) {
        Optional<Instant> from =
                times.completeUpTo().filter(at -> at.isBefore(times.range().to()));
        from.ifPresent(at -> {
            double x = frame.x(Math.max(0, times.at(at)));
            if (frame.right() - x < 1) {
                return;
            }
            brush.box(x, frame.top(), frame.right() - x, frame.height(), brush.color(Token.INCOMPLETE));
            brush.down(x, frame.top(), frame.bottom(), Token.TEXT_MUTED);
            String label = "complete up to " + new Times(times.zone()).clock(at);
            brush.text(label, x - 5, frame.top() + 5, TextAlignment.RIGHT, Token.TEXT_MUTED);
        });
    }

    private void hover(MouseEvent event) {
        TimeAxis times = time;
        ValueAxis scale = values;
        if (times == null || scale == null || !frame.holds(event.getX(), event.getY())) {
            leave();
            return;
        }
        hovered = times.bucketAt((event.getX() - frame.left()) / frame.width());
        double place = 1 - (event.getY() - frame.top()) / frame.height();
        box.show(readOut(times, scale, hovered, place), event.getX(), event.getY(), getWidth(), getHeight());
        redraw();
    }

    private void leave() {
        box.setVisible(false);
        if (hovered >= 0) {
            hovered = -1;
            redraw();
        }
    }
}
