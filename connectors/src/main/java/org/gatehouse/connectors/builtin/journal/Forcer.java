package org.gatehouse.connectors.builtin.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Forces segments to disk, many lines at once, on a platform thread: a virtual thread would hold its carrier for as long
 * as the disk takes.
 */
final class Forcer implements AutoCloseable {
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("journal-force").factory());
    private final List<SegmentFile> finished = new ArrayList<>();
    private @Nullable SegmentFile dirty;
    private @Nullable Future<?> pending;
    private @Nullable IOException failure;

    /** Lines were written to this file. */
    synchronized void written(SegmentFile file) throws IOException {
        dirty = file;
        schedule();
        IOException told = failure;
        failure = null;
        if (told != null) {
            throw told;
        }
    }

    /** This file is broken and not to be forced. */
    synchronized void forget(SegmentFile file) {
        if (file == dirty) {
            dirty = null;
        }
    }

    /** Nothing more will be written to this file: force and close it. */
    synchronized void finish(SegmentFile file) {
        finished.add(file);
        if (file == dirty) {
            dirty = null;
        }
        schedule();
    }

    private void schedule() {
        if (pending == null) {
            pending = thread.schedule(this::forceAll, Journal.FORCE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void forceAll() {
        SegmentFile open;
        List<SegmentFile> ended;
        synchronized (this) {
            pending = null;
            open = dirty;
            dirty = null;
            ended = List.copyOf(finished);
            finished.clear();
        }
        try {
            for (SegmentFile file : ended) {
                file.force();
                file.close();
            }
            if (open != null) {
                open.force();
            }
        } catch (IOException failed) {
            tell(failed);
        }
    }

    private synchronized void tell(IOException failed) {
        failure = failed;
    }

    /** Forces what is left, then ends. */
    @Override
    public void close() throws IOException {
        thread.close();
        forceAll();
        IOException last;
        synchronized (this) {
            last = failure;
        }
        if (last != null) {
            throw last;
        }
    }
}
