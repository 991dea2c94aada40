package org.gatehouse.dashboards.requests;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gatehouse.dashboards.format.Durations;
import org.gatehouse.dashboards.parts.FamilyDot;
import org.gatehouse.dashboards.theme.Family;
import org.gatehouse.domain.invocation.Attempt;
import org.kordamp.ikonli.javafx.FontIcon;

/** A request's attempts, one under the other on one time scale. */
final class WaterfallPane extends VBox {
    WaterfallPane(Waterfall waterfall) {
        getStyleClass().add("waterfall");
        waterfall.bars().forEach(bar -> getChildren().add(attempt(bar)));
        getChildren().add(muted(summary(waterfall)));
    }

    private static VBox attempt(Waterfall.Bar bar) {
        Attempt attempt = bar.attempt();
        FamilyDot dot = new FamilyDot();
        dot.show(Family.of(attempt.model()));
        Label destination = new Label(attempt.destination(), dot);
        destination.getStyleClass().add("wf-destination");
        Label took = new Label(Durations.micros(attempt.timing().latency()));
        took.getStyleClass().add("wf-time");
        Outcome outcome = Outcome.of(attempt);
        FontIcon icon = new FontIcon(outcome.icon());
        icon.getStyleClass().addAll("outcome-icon", outcome.style());
        Label status = muted(Texts.reason(attempt.reason()) + " · " + Texts.status(attempt));
        status.setGraphic(icon);
        Label parts = muted("from " + Durations.micros((double) attempt.offsetMicros()) + " · TTFB "
                + Durations.micros(attempt.timing().ttfb()));
        VBox box = new VBox(ends(destination, took), new BarTrack(bar), ends(status, parts));
        box.getStyleClass().add("wf-attempt");
        box.setFocusTraversable(true);
        box.setAccessibleText(spoken(attempt));
        return box;
    }

    private static HBox ends(Label left, Label right) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        right.setMinWidth(USE_PREF_SIZE);
        right.setWrapText(false);
        return new HBox(8, left, space, right);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private static String summary(Waterfall waterfall) {
        if (waterfall.bars().isEmpty()) {
            return "The gateway does not tell its attempts, or refused the request before trying.";
        }
        String scale = "Scale 0 to " + Durations.micros((double) waterfall.totalMicros())
                + "; the upright mark is the first byte.";
        long failed =
                waterfall.bars().stream().filter(bar -> !bar.attempt().served()).count();
        if (failed == 0) {
            return scale;
        }
        String unknown = waterfall.wastedUnknown() == 0
                ? ""
                : " (" + waterfall.wastedUnknown() + " of unknown length not counted)";
        return Durations.micros((double) waterfall.wastedMicros()) + " spent on " + failed
                + (failed == 1 ? " attempt" : " attempts") + " that did not serve" + unknown + ". " + scale;
    }

    private static String spoken(Attempt attempt) {
        return Texts.reason(attempt.reason()) + " " + attempt.destination() + ", " + Texts.status(attempt) + ", "
                + Durations.micros(attempt.timing().latency());
    }
}
