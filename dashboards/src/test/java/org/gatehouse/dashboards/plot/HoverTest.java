package org.gatehouse.dashboards.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.query.TimeRange;
import org.junit.jupiter.api.Test;

/** What is under the pointer. */
final class HoverTest {
    private static final TimeRange RANGE = TimeRange.last(Duration.ofHours(4), Instant.parse("2026-03-12T16:00:00Z"));
    private static final TimeAxis TIME =
            TimeAxis.of(RANGE, Grain.HOUR, ZoneOffset.UTC, Optional.of(Instant.parse("2026-03-12T15:30:00Z")));

    private static List<String> texts(PlotPane plot, double x, double y) {
        Scene scene = new Scene(new StackPane(plot), 600, 300);
        Theme.apply(scene, Look.DARK);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        plot.fireEvent(mouse(MouseEvent.MOUSE_MOVED, x, y));
        scene.getRoot().layout();
        ReadOutBox box = box(plot);
        List<String> texts = !box.isVisible()
                ? List.of()
                : box.lookupAll(".label").stream()
                        .filter(node -> node instanceof Label && node.isVisible())
                        .map(node -> ((Label) node).getText())
                        .toList();
        plot.fireEvent(mouse(MouseEvent.MOUSE_EXITED, -1, -1));
        assertFalse(box.isVisible());
        return texts;
    }

    private static ReadOutBox box(PlotPane plot) {
        for (Node child : plot.getChildrenUnmodifiable()) {
            if (child instanceof ReadOutBox box) {
                return box;
            }
        }
        throw new AssertionError("no read-out");
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void aStackTellsEachLayerAndTheTotal() {
        Fx.run(() -> {
            StackPlot plot = new StackPlot(value -> "$" + value);
            plot.show(
                    TIME,
                    ValueAxis.upTo(10, Double::toString, "USD"),
                    List.of(new Layer("gpt", new double[] {1, 2, 3, 4}), new Layer("zero", new double[4])),
                    (name, scheme) -> Color.BLUE);
            assertEquals(List.of("Thu 12 Mar, 15:00", "gpt", "$4.0", "Total", "$4.0", "USD"), texts(plot, 580, 100));
            assertEquals(4, StackPlot.max(TIME, List.of(new Layer("gpt", new double[] {1, 2, 3, 4}))));
        });
    }

    @Test
    void aLineTellsWhatIsNotKnownAndN() {
        Fx.run(() -> {
            LinePlot plot = new LinePlot(value -> value + " ms");
            plot.show(
                    TIME,
                    ValueAxis.upTo(10, Double::toString, "ms"),
                    List.of(
                            new Layer("p50", new double[] {1, 2, Double.NaN, 4}),
                            new Layer("p99", new double[] {9, Double.NaN, Double.NaN, Double.NaN})),
                    new long[] {700, 20, 3, 20},
                    (name, scheme) -> Color.BLUE);
            assertEquals(
                    List.of("Thu 12 Mar, 12:00", "p99", "9.0 ms", "p50", "1.0 ms", "n = 700"), texts(plot, 60, 99));
            assertEquals(List.of("Thu 12 Mar, 15:00", "p99", "–", "p50", "4.0 ms", "n = 20"), texts(plot, 560, 99));
        });
    }

    @Test
    void aHeatMapTellsItsCell() {
        Fx.run(() -> {
            int[] counts = new int[LogHistogram.BUCKETS];
            counts[LogHistogram.bucket(100_000)] = 7;
            HeatPlot plot = new HeatPlot();
            plot.show(
                    TIME,
                    ValueAxis.log(10_000, 1_000_000, Double::toString, "requests"),
                    List.of(LogHistogram.of(counts), LogHistogram.EMPTY, LogHistogram.EMPTY, LogHistogram.EMPTY));
            assertEquals(7, plot.most());
            List<String> texts = texts(plot, 100, 10 + 268 / 2.0);
            assertTrue(texts.contains("of n = 7"), texts.toString());
            assertEquals(List.of(), texts(plot, 3, 3));
        });
    }
}
