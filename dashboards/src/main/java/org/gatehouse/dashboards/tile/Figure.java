package org.gatehouse.dashboards.tile;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A headline figure: its name, the figure in large type, what it changed by, and a line about it. */
public final class Figure extends VBox {
    private final Label name = new Label();
    private final Label value = new Label();
    private final Label change = new Label();
    private final Label note = new Label();

    public Figure(String title) {
        getStyleClass().add("figure");
        name.setText(title);
        name.getStyleClass().add("figure-name");
        value.getStyleClass().add("figure-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        change.getStyleClass().add("figure-change");
        note.getStyleClass().addAll("muted", "figure-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        HBox line = new HBox(value, change);
        line.getStyleClass().add("figure-line");
        getChildren().addAll(name, line, note);
        HBox.setHgrow(this, Priority.ALWAYS);
        setMinWidth(150);
        setPrefWidth(190);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** Whether a change is to be seen as good, as bad, or as neither. */
    public enum Tone {
        GOOD,
        BAD,
        NEUTRAL
    }

    /** Shows a figure; {@code exact} is its tooltip. */
    public void show(String text, String exact, String line) {
        value.setText(text);
        value.setTooltip(new Tooltip(exact));
        note.setText(line);
        note.setTooltip(new Tooltip(line));
        setAccessibleText(name.getText() + ": " + exact + ". " + line);
    }

    /** Shows what it changed by; nothing when the text is empty. */
    public void change(String text, Tone tone) {
        change.setText(text);
        change.setVisible(!text.isEmpty());
        change.getStyleClass().removeAll(List.of("good", "bad", "neutral"));
        change.getStyleClass().add(tone.name().toLowerCase(Locale.ROOT));
    }
}
