package org.gatehouse.dashboards.plot;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** Shows a read-out beside the pointer. */
final class ReadOutBox extends VBox {
    private static final double GAP = 14;
    private static final double SWATCH = 8;

    private final Label title = new Label();
    private final GridPane lines = new GridPane();
    private final Label note = new Label();

    ReadOutBox() {
        getStyleClass().add("read-out");
        title.getStyleClass().add("read-out-title");
        note.getStyleClass().add("muted");
        lines.getStyleClass().add("read-out-lines");
        ColumnConstraints value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        value.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), value);
        getChildren().addAll(title, lines, note);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void show(ReadOut readOut, double x, double y, double width, double height) {
        title.setText(readOut.title());
        note.setText(readOut.note());
        note.setManaged(!readOut.note().isEmpty());
        note.setVisible(note.isManaged());
        lines.getChildren().clear();
        for (int i = 0; i < readOut.lines().size(); i++) {
            ReadOut.Entry line = readOut.lines().get(i);
            Rectangle swatch = new Rectangle(SWATCH, SWATCH);
            swatch.setArcWidth(4);
            swatch.setArcHeight(4);
            line.color().ifPresent(swatch::setFill);
            swatch.setVisible(line.color().isPresent());
            lines.addRow(i, swatch, new Label(line.name()), new Label(line.value()));
        }
        setVisible(true);
        applyCss();
        double w = Math.ceil(prefWidth(-1));
        double h = Math.ceil(prefHeight(w));
        double left = x + GAP + w <= width ? x + GAP : Math.max(0, x - GAP - w);
        double top = Math.clamp(y - h / 2, 0, Math.max(0, height - h));
        resizeRelocate(Math.rint(left), Math.rint(top), w, h);
    }
}
