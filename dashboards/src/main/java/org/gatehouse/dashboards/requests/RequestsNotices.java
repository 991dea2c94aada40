package org.gatehouse.dashboards.requests;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gatehouse.dashboards.filter.Chip;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.filter.FilterState;
import org.gatehouse.dashboards.filter.Span;
import org.gatehouse.dashboards.page.Actions;
import org.gatehouse.dashboards.page.PageContext;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in place of the rows, and what to do about it. */
final class RequestsNotices {
    private final FilterModel filter;
    private final Actions actions;
    private final RequestsModel model;

    RequestsNotices(PageContext context, RequestsModel model) {
        this.filter = context.filter();
        this.actions = context.actions();
        this.model = model;
    }

    Node of(Status status) {
        if (status.loading()) {
            return loading();
        }
        if (status.error().isPresent()) {
            return notice(
                    "fth-alert-triangle",
                    "The requests cannot be shown",
                    status.error().get(),
                    List.of(again()));
        }
        return status.gateways() ? nothing() : noGateway();
    }

    /** The button that asks again after an error. */
    Button again() {
        return button("Try again", model::retry);
    }

    private static Node loading() {
        ProgressIndicator progress = new ProgressIndicator();
        progress.setMaxSize(22, 22);
        Label text = new Label("Loading requests");
        text.getStyleClass().add("muted");
        return box(progress, text);
    }

    private Node noGateway() {
        return notice(
                "fth-share-2",
                "No gateway yet",
                "Requests appear here as soon as a gateway has reported some.",
                List.of(button("Add a gateway", actions::addGateway), button("Open sample data", actions::openSample)));
    }

    private Node nothing() {
        FilterState state = filter.getState();
        StringBuilder looked = new StringBuilder(state.span().title());
        state.chips().stream()
                .map(Chip::title)
                .forEach(chip -> looked.append(" · ").append(chip));
        boolean typed = !model.textProperty().get().isBlank();
        if (typed) {
            looked.append(" · “").append(model.textProperty().get().strip()).append('”');
        }
        Button clear = button("Take the filters off", this::clear);
        Button month = button("Look at 30 days", () -> filter.choose(Span.MONTH));
        boolean filtered = typed || !state.chips().isEmpty();
        return notice(
                "fth-inbox",
                "No requests in view",
                looked.toString(),
                filtered ? List.of(clear, month) : List.of(month));
    }

    private void clear() {
        model.textProperty().set("");
        filter.clear();
    }

    private static Node notice(String icon, String title, String hint, List<Button> buttons) {
        Label head = new Label(title);
        head.getStyleClass().add("notice-title");
        Label text = new Label(hint);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setMaxWidth(520);
        text.setAlignment(Pos.CENTER);
        HBox actions = new HBox(8);
        actions.getStyleClass().add("notice-buttons");
        actions.getChildren().addAll(buttons);
        return box(new FontIcon(icon), head, text, actions);
    }

    private static Node box(Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add("list-notice");
        return box;
    }

    private static Button button(String title, Runnable action) {
        Button button = new Button(title);
        button.setOnAction(event -> action.run());
        return button;
    }
}
