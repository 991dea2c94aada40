package org.gatehouse.dashboards.tile;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** Names with their colours over a plot; a click on one looks at it alone. */
public final class Legend extends FlowPane {
    private static final double SWATCH = 9;

    public Legend() {
        getStyleClass().add("legend");
    }

    /** Shows these names; a click is passed on. */
    public void show(List<String> names, Function<String, Color> colors, Consumer<String> picked) {
        getChildren()
                .setAll(names.stream().map(name -> entry(name, colors, picked)).toList());
    }

    /** Shows these names, which cannot be clicked. */
    public void show(List<String> names, Function<String, Color> colors) {
        show(names, colors, name -> {});
        getChildren().forEach(entry -> {
            entry.setMouseTransparent(true);
            entry.setFocusTraversable(false);
        });
    }

    private static Button entry(String name, Function<String, Color> colors, Consumer<String> picked) {
        Rectangle swatch = new Rectangle(SWATCH, SWATCH, colors.apply(name));
        swatch.setArcWidth(5);
        swatch.setArcHeight(5);
        Button button = new Button(name.isEmpty() ? "(none)" : name, swatch);
        button.getStyleClass().addAll("flat", "legend-entry");
        button.setTooltip(new Tooltip("Show only " + button.getText()));
        button.setOnAction(event -> picked.accept(name));
        return button;
    }
}
