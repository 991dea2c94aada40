package org.gatehouse.app.shell.notice;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** One notice in the corner of the window. What went wrong stays until it is closed, the rest leaves by itself. */
final class Balloon extends HBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final Duration STAY = Duration.seconds(7);

    private final Notice notice;

    Balloon(Notice notice, Runnable close) {
        this.notice = notice;
        boolean problem = notice.level() == Notice.Level.PROBLEM;
        getStyleClass().add("balloon");
        pseudoClassStateChanged(PROBLEM, problem);
        Label text = new Label(notice.text());
        text.setWrapText(true);
        VBox body = new VBox(text);
        body.getStyleClass().add("balloon-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        notice.remedy().ifPresent(remedy -> {
            Hyperlink link = new Hyperlink(remedy.title());
            link.setOnAction(event -> {
                close.run();
                remedy.run().run();
            });
            body.getChildren().add(link);
        });
        Button cross = new Button(null, new FontIcon("fth-x"));
        cross.getStyleClass().add("icon-button");
        cross.setAccessibleText("Close");
        cross.setOnAction(event -> close.run());
        getChildren().setAll(new FontIcon(problem ? "fth-alert-triangle" : "fth-info"), body, cross);
        if (!problem && notice.remedy().isEmpty()) {
            leaveLater(close);
        }
    }

    Notice notice() {
        return notice;
    }

    private void leaveLater(Runnable close) {
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(event -> close.run());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                stay.stop();
            } else {
                stay.playFromStart();
            }
        });
        hoverProperty().subscribe(over -> {
            if (over) {
                stay.pause();
            } else if (getScene() != null) {
                stay.play();
            }
        });
    }
}
