package org.gatehouse.dashboards.byhand;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Presses keys on a node, without a window. */
public final class Keys {
    private Keys() {}

    /** Presses one key. */
    public static void press(Node on, KeyCode code) {
        press(on, code, false, false);
    }

    /** Presses one key with others held down; control stands for the shortcut key. */
    public static void press(Node on, KeyCode code, boolean control, boolean shift) {
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    }

    /** Types letters. */
    public static void type(Node on, String letters) {
        letters.chars()
                .forEach(letter -> Event.fireEvent(
                        on,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                Character.toString(letter),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false)));
    }
}
