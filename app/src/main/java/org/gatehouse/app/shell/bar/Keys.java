package org.gatehouse.app.shell.bar;

import javafx.scene.input.KeyCombination;

/** Keys as people read them. */
public final class Keys {
    private Keys() {}

    /** For example {@code Ctrl+Shift+A}; with the signs of the platform where it has some. */
    public static String text(KeyCombination keys) {
        return keys.getDisplayText();
    }
}
