package org.gatehouse.app.shell.panel;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gatehouse.app.cli.doctor.Finding;
import org.kordamp.ikonli.javafx.FontIcon;

/** What works here, what does not, and the remedy. */
public final class DoctorPanel extends ScrollPane {
    private final VBox list = new VBox(new Label("looking ..."));

    public DoctorPanel() {
        getStyleClass().add("doctor");
        list.getStyleClass().add("findings");
        setFitToWidth(true);
        setContent(list);
    }

    /** Shows what was found. */
    public void show(List<Finding> findings) {
        list.getChildren().setAll(findings.stream().map(DoctorPanel::row).toList());
    }

    private static Node row(Finding finding) {
        FontIcon icon = new FontIcon(
                switch (finding.level()) {
                    case OK -> "fth-check-circle";
                    case LIMITED -> "fth-alert-circle";
                    case PROBLEM -> "fth-x-circle";
                });
        icon.getStyleClass()
                .add(
                        switch (finding.level()) {
                            case OK -> "good";
                            case LIMITED -> "caution";
                            case PROBLEM -> "danger";
                        });
        Label check = new Label(finding.check());
        check.getStyleClass().add("finding-check");
        Label text = new Label(finding.text());
        text.setWrapText(true);
        VBox words = new VBox(text);
        if (!finding.remedy().isEmpty()) {
            Label remedy = new Label(finding.remedy());
            remedy.setWrapText(true);
            remedy.getStyleClass().add("muted");
            words.getChildren().add(remedy);
        }
        HBox row = new HBox(icon, check, words);
        row.getStyleClass().add("finding");
        return row;
    }
}
