package org.gatehouse.app.shell.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gatehouse.dashboards.gallery.Fx;
import org.junit.jupiter.api.Test;

final class PaletteTest {
    private final List<String> run = new ArrayList<>();
    private final Palette palette = Fx.get(() -> new Palette(
            Stream.of("Cost", "Latency & TTFB", "Routing", "Clear the filter")
                    .map(this::entry)
                    .toList(),
            () -> run.add("closed")));

    private Entry entry(String title) {
        return new Entry(title, "View", "fth-square", "", () -> run.add(title));
    }

    private void type(String text) {
        Fx.run(() -> ((TextField) palette.lookup(".palette-field")).setText(text));
    }

    private void press(KeyCode... codes) {
        Fx.run(() -> {
            for (KeyCode code : codes) {
                palette.lookup(".palette-field")
                        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }
        });
    }

    private List<String> shown() {
        return Fx.get(() -> palette.getChildren().stream()
                .filter(ListView.class::isInstance)
                .flatMap(list -> ((ListView<?>) list).getItems().stream())
                .map(found -> ((Found) found).entry().title())
                .toList());
    }

    @Test
    void showsAllInOrderWhileNothingIsTyped() {
        assertEquals(List.of("Cost", "Latency & TTFB", "Routing", "Clear the filter"), shown());
    }

    @Test
    void enterRunsTheBestFitAndClosesFirst() {
        type("lt");
        press(KeyCode.ENTER);
        assertEquals(List.of("closed", "Latency & TTFB"), run);
    }

    @Test
    void arrowsChooseAndStopAtTheEnds() {
        press(KeyCode.UP, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(List.of("closed", "Routing"), run);
        run.clear();
        press(KeyCode.PAGE_DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(List.of("closed", "Clear the filter"), run);
    }

    @Test
    void escapeClosesAndRunsNothing() {
        press(KeyCode.ESCAPE);
        assertEquals(List.of("closed"), run);
    }

    @Test
    void whatFitsNothingRunsNothing() {
        type("zzz");
        press(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(List.of(), run);
        assertEquals(List.of(), shown());
    }

    @Test
    void whatComesLaterIsFoundToo() {
        type("support");
        Fx.run(() -> palette.add(List.of(entry("support-chat"))));
        assertEquals(List.of("support-chat"), shown());
    }

    @Test
    void shiftTwiceOpensItAndNothingElseDoes() {
        List<Instant> struck = new ArrayList<>();
        Instant[] now = {Instant.EPOCH};
        DoubleShift shift = new DoubleShift(() -> now[0], () -> struck.add(now[0]));
        tap(shift, KeyCode.SHIFT);
        now[0] = now[0].plus(Duration.ofMillis(200));
        tap(shift, KeyCode.SHIFT);
        assertEquals(1, struck.size());
        now[0] = now[0].plus(Duration.ofMillis(200));
        tap(shift, KeyCode.SHIFT);
        assertEquals(1, struck.size(), "the third is the first of a new pair");
        now[0] = now[0].plus(Duration.ofMillis(900));
        tap(shift, KeyCode.SHIFT);
        assertEquals(1, struck.size(), "too slow");
        tap(shift, KeyCode.A);
        tap(shift, KeyCode.SHIFT);
        assertEquals(1, struck.size(), "a letter in between");
        shift.handle(key(KeyEvent.KEY_PRESSED, KeyCode.SHIFT));
        tap(shift, KeyCode.B);
        shift.handle(key(KeyEvent.KEY_RELEASED, KeyCode.SHIFT));
        tap(shift, KeyCode.SHIFT);
        assertTrue(struck.size() == 1, "typing a capital is not a strike");
    }

    private static void tap(DoubleShift shift, KeyCode code) {
        shift.handle(key(KeyEvent.KEY_PRESSED, code));
        shift.handle(key(KeyEvent.KEY_RELEASED, code));
    }

    private static KeyEvent key(EventType<KeyEvent> type, KeyCode code) {
        return new KeyEvent(type, "", "", code, code == KeyCode.SHIFT, false, false, false);
    }
}
