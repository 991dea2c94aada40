package org.gatehouse.app.shell.panel;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Text to copy, with the button that copies it. */
final class CopyBox extends StackPane {
    private final TextArea area = new TextArea();
    private final Button copy = new Button("Copy", new FontIcon("fth-copy"));

    CopyBox(String text) {
        getStyleClass().add("copy-box");
        area.setEditable(false);
        area.getStyleClass().add("code");
        copy.getStyleClass().add("tool-button");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(area.getText());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText("Copied");
        });
        StackPane.setAlignment(copy, Pos.TOP_RIGHT);
        getChildren().setAll(area, copy);
        show(text);
    }

    void show(String text) {
        area.setText(text);
        area.setPrefRowCount((int) Math.max(1, text.lines().count()));
        copy.setText("Copy");
    }
}
