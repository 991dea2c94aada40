package org.gatehouse.app.shell.panel;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gatehouse.connectors.builtin.VirtualKey;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One virtual key: its name, who is charged, and its removal. */
final class KeyCell extends ListCell<VirtualKey> {
    private final Label name = new Label();
    private final Label owner = new Label();
    private final HBox row;

    KeyCell(Consumer<VirtualKey> remove) {
        owner.getStyleClass().add("muted");
        Button cross = new Button(null, new FontIcon("fth-trash-2"));
        cross.getStyleClass().add("icon-button");
        cross.setAccessibleText("Remove");
        cross.setOnAction(event -> {
            VirtualKey key = getItem();
            if (key != null) {
                remove.accept(key);
            }
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new HBox(new FontIcon("fth-key"), name, owner, space, cross);
        row.getStyleClass().add("key-row");
    }

    @Override
    protected void updateItem(@Nullable VirtualKey key, boolean empty) {
        super.updateItem(key, empty);
        if (key == null || empty) {
            setGraphic(null);
            return;
        }
        name.setText(key.name());
        owner.setText(String.join(
                " · ",
                Stream.of(key.user(), key.team())
                        .filter(text -> !text.isBlank())
                        .toList()));
        setGraphic(row);
    }
}
