package org.gatehouse.dashboards.requests;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.gatehouse.domain.store.Stored;

/** One request: its attempts, tokens, cost and timing. */
public final class RequestDetails extends StackPane {
    public RequestDetails(Stored request) {
        getChildren().add(new Label(request.row().id()));
    }
}
