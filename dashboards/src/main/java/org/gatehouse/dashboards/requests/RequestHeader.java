package org.gatehouse.dashboards.requests;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gatehouse.dashboards.format.Durations;
import org.gatehouse.dashboards.format.Money;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.dashboards.tile.Icons;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.store.Stored;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of a request's details: what it was, what became of it, and its four figures. */
final class RequestHeader extends VBox {
    RequestHeader(Stored request, Times times) {
        Invocation row = request.row();
        getStyleClass().add("request-header");
        Label when = new Label(times.milli(row.at()) + " " + times.zone(row.at()) + " · " + request.gateway() + " · "
                + Texts.api(row.api()) + (row.stream() ? ", streamed" : ""));
        when.getStyleClass().add("muted");
        when.setWrapText(true);
        getChildren().addAll(title(request), when, figures(row));
    }

    private static HBox title(Stored request) {
        Invocation row = request.row();
        Outcome outcome = Outcome.of(row);
        FontIcon icon = new FontIcon(outcome.icon());
        icon.getStyleClass().addAll("outcome-icon", outcome.style());
        Label status = new Label(Texts.status(row), icon);
        status.getStyleClass().addAll("status-badge", outcome.style());
        status.setMinWidth(USE_PREF_SIZE);
        Label endpoint = new Label(row.endpoint().isEmpty() ? row.requestedModel() : row.endpoint());
        endpoint.getStyleClass().add("request-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button json = Icons.dress(new Button(), "fth-copy", "Copy as JSON");
        json.setOnAction(event -> RequestMenu.copy(RequestJson.of(request)));
        Button id = Icons.dress(new Button(), "fth-hash", "Copy the id");
        id.setOnAction(event -> RequestMenu.copy(row.id()));
        HBox title = new HBox(10, endpoint, status, space, json, id);
        title.setAlignment(Pos.CENTER_LEFT);
        return title;
    }

    private static FlowPane figures(Invocation row) {
        FlowPane figures = new FlowPane(
                figure("Latency", Durations.micros(row.timing().latency())),
                figure("TTFB", Durations.micros(row.timing().ttfb())),
                figure("Input tokens", Texts.tokens(row.tokens(), row.tokens().input())),
                figure("Output tokens", Texts.tokens(row.tokens(), row.tokens().output())),
                figure("Cost", Money.text(row.cost())));
        figures.getStyleClass().add("request-figures");
        return figures;
    }

    private static VBox figure(String name, String value) {
        Label title = new Label(name);
        title.getStyleClass().add("muted");
        Label text = new Label(value);
        text.getStyleClass().add("request-figure");
        return new VBox(title, text);
    }
}
