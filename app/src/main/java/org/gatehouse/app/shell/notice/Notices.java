package org.gatehouse.app.shell.notice;

import java.time.InstantSource;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Everything that the user was told, newest first. Used on the JavaFX thread. */
public final class Notices {
    private static final int KEPT = 500;

    private final InstantSource clock;
    private final ObservableList<Notice> log = FXCollections.observableArrayList();
    private final ObservableList<Notice> open = FXCollections.observableArrayList();

    public Notices(InstantSource clock) {
        this.clock = clock;
    }

    /** Tells something for which nothing needs to be done. */
    public void info(String text) {
        add(new Notice(clock.instant(), Notice.Level.INFO, text, Optional.empty()));
    }

    /** Keeps something in the log without showing it. */
    public void quiet(String text) {
        add(new Notice(clock.instant(), Notice.Level.QUIET, text, Optional.empty()));
    }

    /** Tells what went wrong: the cause and the remedy. */
    public void problem(String text) {
        add(new Notice(clock.instant(), Notice.Level.PROBLEM, text, Optional.empty()));
    }

    /** Tells something, with what can be done about it. */
    public void ask(String text, String title, Runnable run) {
        add(new Notice(clock.instant(), Notice.Level.INFO, text, Optional.of(new Notice.Remedy(title, run))));
    }

    /** All of them, newest first; of old ones the last 500. */
    public ObservableList<Notice> log() {
        return log;
    }

    /** Those that are shown as balloons, newest first. */
    public ObservableList<Notice> open() {
        return open;
    }

    /** Takes a balloon away. */
    public void close(Notice notice) {
        open.remove(notice);
    }

    private void add(Notice notice) {
        log.addFirst(notice);
        if (log.size() > KEPT) {
            log.removeLast();
        }
        if (notice.level() != Notice.Level.QUIET) {
            open.removeIf(other -> other.text().equals(notice.text()));
            open.addFirst(notice);
        }
    }
}
