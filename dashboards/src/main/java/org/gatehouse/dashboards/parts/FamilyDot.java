package org.gatehouse.dashboards.parts;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.shape.Circle;
import org.gatehouse.dashboards.theme.Family;

/** A small disc in the colour of a model family, right in light and dark. It only repeats what a name beside it says. */
public final class FamilyDot extends Circle {
    private static final double RADIUS = 4;

    private final ObjectProperty<Family> family = new SimpleObjectProperty<>(Family.OTHER);

    public FamilyDot() {
        super(RADIUS);
        ObservableValue<ColorScheme> scheme = sceneProperty()
                .map(Scene::getPreferences)
                .flatMap(Scene.Preferences::colorSchemeProperty)
                .orElse(ColorScheme.LIGHT);
        fillProperty().bind(scheme.flatMap(now -> family.map(of -> of.in(now))));
    }

    /** Takes the colour of a family. */
    public void show(Family shown) {
        family.set(shown);
    }
}
