package org.gatehouse.dashboards.requests;

import javafx.scene.layout.StackPane;
import org.gatehouse.dashboards.page.PageContext;

/** The list of requests that pass the filter, newest first. */
public final class RequestsView extends StackPane {
    public RequestsView(PageContext context) {
        getStyleClass().add("requests");
        setUserData(context);
    }
}
