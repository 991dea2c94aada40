package org.gatehouse.app.workspace;

import java.nio.file.Path;
import java.util.Optional;

/** The right to open a workspace, held by one process at a time. Close it unless the workspace was opened. */
public final class Claim implements AutoCloseable {
    private final Path folder;
    private final WorkspaceLock lock;

    private Claim(Path folder, WorkspaceLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the right at once, or nothing when another process has it.
     *
     * @param folder made by {@link Place#make}
     * @throws WorkspaceException when the folder cannot be written
     */
    public static Optional<Claim> tryTake(Path folder) {
        return WorkspaceLock.tryTake(folder).map(lock -> new Claim(folder, lock));
    }

    /** The workspace's folder. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        lock.close();
    }
}
