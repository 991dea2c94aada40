package org.gatehouse.dashboards.gateways;

import javafx.scene.layout.StackPane;
import org.gatehouse.dashboards.page.PageContext;

/** The tree of gateways, their endpoints and destinations. */
public final class GatewaysView extends StackPane {
    public GatewaysView(PageContext context) {
        getStyleClass().add("gateways");
        setUserData(context);
    }
}
