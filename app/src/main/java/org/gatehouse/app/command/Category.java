package org.gatehouse.app.command;

/** Where a command belongs; each is a menu, in this order. */
public enum Category {
    FILE("File"),
    VIEW("View"),
    FILTER("Filter"),
    GATEWAY("Gateway"),
    WINDOW("Window"),
    HELP("Help");

    private final String title;

    Category(String title) {
        this.title = title;
    }

    /** Its name on the menu bar. */
    public String title() {
        return title;
    }
}
