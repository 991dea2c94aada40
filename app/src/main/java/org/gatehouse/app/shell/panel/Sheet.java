package org.gatehouse.app.shell.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A panel over the window, with a heading; Escape and its cross close it. */
public final class Sheet extends BorderPane {
    /**
     * @param title its heading
     * @param content what it shows
     * @param close closes it
     */
    public Sheet(String title, Node content, Runnable close) {
        getStyleClass().add("panel-sheet");
        Label heading = new Label(title);
        heading.getStyleClass().add("panel-sheet-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cross = new Button(null, new FontIcon("fth-x"));
        cross.getStyleClass().add("icon-button");
        cross.setAccessibleText("Close");
        cross.setOnAction(event -> close.run());
        HBox head = new HBox(heading, space, cross);
        head.getStyleClass().add("panel-sheet-head");
        setTop(head);
        setCenter(content);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }
}
