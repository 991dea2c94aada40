package org.gatehouse.connectors.builtin.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import org.gatehouse.domain.invocation.Invocation;
import org.jspecify.annotations.Nullable;

/**
 * Writes the journal. When {@link #append} returns, the line is with the operating system, so it outlives the process;
 * it is forced to disk within {@link #FORCE_MILLIS} by a thread of its own, so that nobody waits for a disk.
 *
 * <p>Every start and every failed write begins a new segment, so damage is only ever at the end of one. Thread-safe.
 */
public final class Journal implements AutoCloseable {
    /** The longest time that a line waits before it is forced to disk, in milliseconds. */
    static final long FORCE_MILLIS = 50;

    private static final long SEGMENT_BYTES = 16L << 20;

    private final Segments segments;
    private final long segmentBytes;
    private final SegmentOpener opener;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Forcer forcer = new Forcer();
    private @Nullable SegmentFile current;
    private boolean closed;

    Journal(Path folder, long segmentBytes, SegmentOpener opener, InstantSource clock) {
        this.segments = new Segments(folder);
        this.segmentBytes = segmentBytes;
        this.opener = opener;
        this.clock = clock;
    }

    /**
     * Opens a journal for writing; creates its folder.
     *
     * @throws IOException when the folder cannot be written
     */
    public static Journal open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Journal journal = new Journal(folder, SEGMENT_BYTES, SegmentFile::create, InstantSource.system());
        journal.rotate();
        return journal;
    }

    /**
     * Hands one invocation to the operating system.
     *
     * @throws IOException when it could not be written; the next one starts a new segment
     */
    public void append(Invocation row) throws IOException {
        byte[] line = JournalLine.encode(row);
        lock.lock();
        try {
            write(line);
        } finally {
            lock.unlock();
        }
    }

    private void write(byte[] line) throws IOException {
        SegmentFile file = current;
        if (file == null || file.length() + line.length > segmentBytes) {
            file = rotate();
        }
        try {
            file.write(line);
            forcer.written(file);
        } catch (IOException failed) {
            abandon(file, failed);
            throw failed;
        }
    }

    private SegmentFile rotate() throws IOException {
        if (closed) {
            throw new IOException("the journal is closed");
        }
        SegmentFile old = current;
        current = null;
        if (old != null) {
            forcer.finish(old);
        }
        SegmentFile fresh = opener.open(segments.file(segments.nextNumber(clock.millis())));
        current = fresh;
        return fresh;
    }

    private void abandon(SegmentFile file, IOException cause) {
        current = null;
        forcer.forget(file);
        try {
            file.close();
        } catch (IOException also) {
            cause.addSuppressed(also);
        }
    }

    /** Forces what was written and ends; later appends fail. */
    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            closed = true;
            SegmentFile file = current;
            current = null;
            if (file != null) {
                forcer.finish(file);
            }
        } finally {
            lock.unlock();
            forcer.close();
        }
    }
}
