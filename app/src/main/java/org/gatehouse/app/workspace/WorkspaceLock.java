package org.gatehouse.app.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says that one process has a workspace open. The operating system lets go of it when the process ends, however it ends,
 * so a crash leaves nothing to clean up. The file is never read: on POSIX, closing any handle of it in this process
 * would give the lock away.
 */
final class WorkspaceLock implements AutoCloseable {
    private static final String NAME = "workspace.lock";

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, or nothing when another has it.
     *
     * @throws WorkspaceException when the folder cannot be written
     */
    static Optional<WorkspaceLock> tryTake(Path folder) {
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock.map(held -> new WorkspaceLock(channel));
        } catch (IOException e) {
            throw new WorkspaceException(
                    "cannot write in " + folder + " (" + e.getMessage()
                            + "); make it yours, or choose another with --workspace",
                    e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new WorkspaceException("cannot let go of the workspace's lock: " + e.getMessage(), e);
        }
    }
}
