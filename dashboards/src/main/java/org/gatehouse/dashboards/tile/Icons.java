package org.gatehouse.dashboards.tile;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that are an icon: each says what it does, to the eye and to the ear. */
public final class Icons {
    private Icons() {}

    /** Makes the button an icon button. */
    public static <B extends ButtonBase> B dress(B button, String icon, String what) {
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(what));
        button.setAccessibleText(what);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        return button;
    }
}
