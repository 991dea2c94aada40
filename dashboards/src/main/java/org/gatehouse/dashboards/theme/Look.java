package org.gatehouse.dashboards.theme;

/** How the program looks. */
public enum Look {
    LIGHT("Light"),
    DARK("Dark"),
    /** As the desktop is set, also when that changes. */
    SYSTEM("As the system");

    private final String title;

    Look(String title) {
        this.title = title;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }
}
