package org.gatehouse.app.command;

import org.gatehouse.dashboards.filter.Span;
import org.gatehouse.dashboards.theme.Look;

/** What the window can do for a command. Used on the JavaFX thread; every method returns at once. */
public interface Desk {
    /** Opens the tab of a page, or brings it to the front. */
    void showPage(String page);

    /** Opens a tool window and gives it the focus; closes it when it has the focus. */
    void toggle(Tool tool);

    /** Arranges the window for a kind of work, as the user last left that arrangement. */
    void arrange(Perspective perspective);

    /** Puts the present arrangement back to how it came. */
    void resetArrangement();

    /** Closes the tab in front, if it can be closed. */
    void closeTab();

    /** Opens a panel over the window. */
    void open(Panel panel);

    /** Opens what finds commands, pages, endpoints and models. */
    void search();

    /** Changes light and dark. */
    void look(Look look);

    /** Makes everything larger or smaller by steps; 0 for the standard size. */
    void zoom(int steps);

    /** Chooses a time range that ends now. */
    void choose(Span span);

    /** Takes every condition off the filter. */
    void clearFilter();

    /** Starts the built-in gateway. */
    void startGateway();

    /** Stops the built-in gateway. */
    void stopGateway();

    /** Whether the built-in gateway runs. */
    boolean gatewayRuns();

    /** Reads every gateway now. */
    void syncAll();

    /** Makes sample data and shows it. */
    void openSample();

    /** Removes the sample data. */
    void removeSample();

    /** Whether there is sample data. */
    boolean hasSample();

    /** Runs the statement of the SQL tool window. */
    void runSql();

    /** Closes the window. */
    void quit();
}
