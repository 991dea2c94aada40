package org.gatehouse.app.shell.tool;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.gatehouse.domain.store.Stored;

/** The details of the request that was opened last. */
public final class Inspector extends StackPane {
    private final Function<Stored, ? extends Node> details;

    /** @param details makes the details of a request */
    public Inspector(Function<Stored, ? extends Node> details) {
        this.details = details;
        getStyleClass().add("inspector");
        Label hint = new Label("Choose a request to see its attempts, tokens, timing and cost.");
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "inspector-hint");
        getChildren().setAll(hint);
    }

    /** Shows a request. */
    public void show(Stored request) {
        getChildren().setAll(details.apply(request));
    }
}
