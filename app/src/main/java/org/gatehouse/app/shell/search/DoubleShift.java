package org.gatehouse.app.shell.search;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Notices when Shift is struck twice, with nothing else in between. Install it as a filter of all key events. */
public final class DoubleShift implements EventHandler<KeyEvent> {
    private static final Duration BETWEEN = Duration.ofMillis(350);

    private final InstantSource clock;
    private final Runnable struck;
    private Instant last = Instant.MIN;
    private boolean alone;

    public DoubleShift(InstantSource clock, Runnable struck) {
        this.clock = clock;
        this.struck = struck;
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            alone = event.getCode() == KeyCode.SHIFT
                    && !event.isControlDown()
                    && !event.isAltDown()
                    && !event.isMetaDown();
            if (!alone) {
                last = Instant.MIN;
            }
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED && event.getCode() == KeyCode.SHIFT && alone) {
            Instant now = clock.instant();
            boolean twice = last.isAfter(now.minus(BETWEEN));
            last = twice ? Instant.MIN : now;
            if (twice) {
                struck.run();
            }
        }
    }
}
