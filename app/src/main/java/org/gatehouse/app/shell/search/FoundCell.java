package org.gatehouse.app.shell.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of Search Everywhere, with the typed letters marked. */
final class FoundCell extends ListCell<Found> {
    private final FontIcon icon = new FontIcon("fth-command");
    private final HBox title = new HBox();
    private final Label group = new Label();
    private final Label keys = new Label();
    private final HBox row;

    FoundCell() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        group.getStyleClass().addAll("muted", "palette-group");
        keys.getStyleClass().add("keys");
        title.getStyleClass().add("palette-title");
        setPrefWidth(0);
        row = new HBox(icon, title, group, space, keys);
        row.getStyleClass().add("palette-row");
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (found == null || empty) {
            setGraphic(null);
            return;
        }
        icon.setIconLiteral(found.entry().icon());
        title.getChildren().setAll(parts(found.entry().title(), found.match().letters()));
        group.setText(found.entry().group());
        keys.setText(found.entry().keys());
        keys.setVisible(!found.entry().keys().isEmpty());
        setGraphic(row);
        setAccessibleText(found.entry().title() + ", " + found.entry().group());
    }

    private static List<Text> parts(String name, List<Integer> letters) {
        List<Text> parts = new ArrayList<>();
        int from = 0;
        while (from < name.length()) {
            boolean typed = letters.contains(from);
            int to = from + 1;
            while (to < name.length() && letters.contains(to) == typed) {
                to++;
            }
            Text part = new Text(name.substring(from, to));
            part.getStyleClass().add(typed ? "palette-typed" : "palette-letter");
            parts.add(part);
            from = to;
        }
        return parts;
    }
}
