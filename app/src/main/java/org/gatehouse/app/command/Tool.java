package org.gatehouse.app.command;

import java.util.Locale;

/** The tool windows around the pages. */
public enum Tool {
    GATEWAYS("Gateways", "fth-server"),
    REQUESTS("Requests", "fth-list"),
    TASKS("Tasks", "fth-activity"),
    SQL("SQL", "fth-terminal"),
    LOG("Log", "fth-bell"),
    INSPECTOR("Inspector", "fth-sidebar");

    private final String title;
    private final String icon;

    Tool(String title, String icon) {
        this.title = title;
        this.icon = icon;
    }

    /** Its name on its tab. */
    public String title() {
        return title;
    }

    /** The literal of its icon in the Feather pack. */
    public String icon() {
        return icon;
    }

    /** Its id in sessions. */
    public String id() {
        return "tool." + name().toLowerCase(Locale.ROOT);
    }
}
