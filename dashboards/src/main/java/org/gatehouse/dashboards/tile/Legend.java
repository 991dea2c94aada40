package org.gatehouse.dashboards.tile;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;
import org.gatehouse.dashboards.plot.Inks;
import org.gatehouse.dashboards.theme.Theme;

/** Names with their colours over a plot; a click on one looks at it alone. */
public final class Legend extends FlowPane {
    private static final double SWATCH = 9;

    public Legend() {
        getStyleClass().add("legend");
    }

    /** Shows these names; a click is passed on. */
    public void show(List<String> names, Inks inks, Consumer<String> picked) {
        getChildren()
                .setAll(names.stream().map(name -> entry(name, inks, picked)).toList());
    }

    /** Shows these names, which cannot be clicked. */
    public void show(List<String> names, Inks inks) {
        show(names, inks, name -> {});
        getChildren().forEach(entry -> {
            entry.setMouseTransparent(true);
            entry.setFocusTraversable(false);
        });
    }

    private Button entry(String name, Inks inks, Consumer<String> picked) {
        Rectangle swatch = new Rectangle(SWATCH, SWATCH);
        swatch.fillProperty().bind(Theme.scheme(this).map(scheme -> inks.of(name, scheme)));
        swatch.setArcWidth(5);
        swatch.setArcHeight(5);
        Button button = new Button(name.isEmpty() ? "(none)" : name, swatch);
        button.getStyleClass().addAll("flat", "legend-entry");
        button.setTooltip(new Tooltip("Show only " + button.getText()));
        button.setOnAction(event -> picked.accept(name));
        return button;
    }
}
