package org.gatehouse.app.command;

/** A kind of work, with its own arrangement of the window. */
public enum Perspective {
    /** Reads the pages: cost, latency, routing. */
    ANALYST("Analyst"),
    /** Looks after gateways: the tree, tasks and the log. */
    ADMIN("Admin"),
    /** Builds on a gateway: requests, one request's details, SQL. */
    DEVELOPER("Developer");

    private final String title;

    Perspective(String title) {
        this.title = title;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }
}
