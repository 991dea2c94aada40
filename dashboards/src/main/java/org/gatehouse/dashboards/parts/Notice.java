package org.gatehouse.dashboards.parts;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in place of a list that has nothing to show: why, and what to do about it. */
public final class Notice extends VBox {
    private static final double PROGRESS = 22;
    private static final double LINE = 520;

    private Notice(Node... parts) {
        super(parts);
        getStyleClass().add("list-notice");
        getStylesheets()
                .add(Objects.requireNonNull(Notice.class.getResource("parts.css"))
                        .toExternalForm());
    }

    /** Something is on its way. */
    public static Notice loading(String what) {
        ProgressIndicator progress = new ProgressIndicator();
        progress.setMaxSize(PROGRESS, PROGRESS);
        return new Notice(progress, muted(what));
    }

    /** There is nothing, with the buttons that change that. */
    public static Notice of(String icon, String title, String hint, List<Button> buttons) {
        Label head = new Label(title);
        head.getStyleClass().add("notice-title");
        FlowPane actions = new FlowPane(8, 8);
        actions.getStyleClass().add("notice-buttons");
        actions.getChildren().addAll(buttons);
        return new Notice(new FontIcon(icon), head, muted(hint), actions);
    }

    /** A button for a notice. */
    public static Button button(String title, Runnable action) {
        Button button = new Button(title);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMaxWidth(LINE);
        label.setAlignment(Pos.CENTER);
        return label;
    }
}
