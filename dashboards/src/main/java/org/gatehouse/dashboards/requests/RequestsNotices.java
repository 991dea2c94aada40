package org.gatehouse.dashboards.requests;

import static org.gatehouse.dashboards.parts.Notice.button;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.gatehouse.dashboards.filter.Chip;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.filter.FilterState;
import org.gatehouse.dashboards.filter.Span;
import org.gatehouse.dashboards.page.Actions;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.parts.Notice;

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
            return Notice.loading("Loading requests");
        }
        if (status.error().isPresent()) {
            return Notice.of(
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

    private Node noGateway() {
        return Notice.of(
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
        String typed = model.textProperty().get().strip();
        if (!typed.isEmpty()) {
            looked.append(" · “").append(typed).append('”');
        }
        Button month = button("Look at 30 days", () -> filter.choose(Span.MONTH));
        boolean filtered = !typed.isEmpty() || !state.chips().isEmpty();
        return Notice.of(
                "fth-inbox",
                "No requests in view",
                looked.toString(),
                filtered ? List.of(button("Take the filters off", this::clear), month) : List.of(month));
    }

    private void clear() {
        model.textProperty().set("");
        filter.clear();
    }
}
