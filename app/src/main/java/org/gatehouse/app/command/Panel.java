package org.gatehouse.app.command;

/** What opens over the window and closes with Escape. */
public enum Panel {
    CONNECT("Connect a client"),
    KEYS("Virtual keys"),
    ADD_GATEWAY("Add a gateway"),
    KEYMAP("Keyboard shortcuts"),
    MANUAL("Manual"),
    DOCTOR("Doctor"),
    ABOUT("About Gatehouse");

    private final String title;

    Panel(String title) {
        this.title = title;
    }

    /** Its heading. */
    public String title() {
        return title;
    }
}
