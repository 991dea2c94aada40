package org.gatehouse.app.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The layer over the window that holds one panel at a time. A click beside it closes it; the focus goes back. */
final class Overlay extends StackPane {
    private final StackPane scrim = new StackPane();
    private Optional<Node> focused = Optional.empty();

    Overlay() {
        getStyleClass().add("overlay");
        scrim.getStyleClass().add("scrim");
        scrim.setOnMousePressed(event -> close());
        setVisible(false);
    }

    /** Shows a panel in place of the one before. */
    void open(Region panel) {
        if (!isVisible()) {
            focused = Optional.ofNullable(owner());
        }
        getChildren().setAll(scrim, panel);
        setVisible(true);
        panel.requestFocus();
    }

    /** Closes the panel. */
    void close() {
        getChildren().clear();
        setVisible(false);
        focused.ifPresent(Node::requestFocus);
        focused = Optional.empty();
    }

    private @Nullable Node owner() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }
}
