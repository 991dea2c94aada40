package org.gatehouse.app.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.gatehouse.app.jobs.Threads;
import org.gatehouse.app.jobs.Watchers;
import org.gatehouse.domain.stop.Stop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Texts by key, kept in one JSON file. A change is saved half a second after the last one, and when closed. What else
 * is in the file (of a newer version, or written by hand) stays there. Thread-safe.
 */
public final class Settings implements AutoCloseable {
    private static final long QUIET_MILLIS = 500;

    private final SettingsFile file;
    private final Watchers watchers = new Watchers();
    private final ObjectNode values;
    private Optional<String> note;
    private long changes;
    private long saved;
    private boolean saving;
    private boolean closed;

    private Settings(SettingsFile file, SettingsFile.Loaded loaded) {
        this.file = file;
        this.values = loaded.values();
        this.note = loaded.note();
    }

    /** Reads the file; none yet is the same as an empty one, and a damaged one is set aside. */
    public static Settings open(SettingsFile file) {
        return new Settings(file, file.load());
    }

    /** What the user should know about the file: that it was damaged and where it is now, or cannot be saved. */
    public synchronized Optional<String> note() {
        return note;
    }

    /** The value, if there is one. */
    public synchronized Optional<String> get(String key) {
        JsonNode value = values.get(key);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    /** Sets a value and saves it soon. */
    public void set(String key, String value) {
        if (get(key).filter(value::equals).isEmpty()) {
            synchronized (this) {
                values.put(key, value);
            }
            changed();
        }
    }

    /** Takes a value away and saves that soon. */
    public void remove(String key) {
        boolean was;
        synchronized (this) {
            was = values.remove(key) != null;
        }
        if (was) {
            changed();
        }
    }

    /** Calls back after each change, on the thread that made it; return quickly. Close the handle to end it. */
    public Stop.Handle watch(Runnable onChange) {
        return watchers.add(onChange);
    }

    /**
     * Saves now what is not saved yet.
     *
     * @throws UncheckedIOException when the file cannot be written; the old one is untouched
     */
    public synchronized void flush() {
        if (saved == changes) {
            return;
        }
        try {
            file.save(values);
            saved = changes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot save " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        flush();
    }

    private void changed() {
        synchronized (this) {
            changes++;
            if (!saving && !closed) {
                saving = true;
                Threads.start("save " + file, this::saveWhenQuiet);
            }
        }
        watchers.tell();
    }

    private synchronized void saveWhenQuiet() {
        try {
            long seen;
            do {
                seen = changes;
                wait(QUIET_MILLIS);
            } while (seen != changes && !closed);
            flush();
        } catch (UncheckedIOException e) {
            note = Optional.of(e.getMessage() + "; it is tried again with the next change");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            saving = false;
        }
    }
}
