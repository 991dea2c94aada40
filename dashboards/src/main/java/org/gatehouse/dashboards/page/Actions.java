package org.gatehouse.dashboards.page;

import org.gatehouse.domain.store.Stored;

/** What a page asks the program to do for it. Called on the JavaFX thread; each returns at once. */
public interface Actions {
    /** Shows one request with its attempts. */
    void openRequest(Stored request);

    /** Removes the sample data, after asking. */
    void removeSample();

    /** Makes and opens sample data. */
    void openSample();

    /** Lets the user add a gateway. */
    void addGateway();

    /** Reads a gateway now. */
    void syncNow(String gateway);

    /** Removes a gateway with everything that came from it, after asking. */
    void removeGateway(String gateway);

    /** Tells the user something for which nothing needs to be done. */
    void notify(String sentence);
}
