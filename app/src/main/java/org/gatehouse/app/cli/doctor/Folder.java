package org.gatehouse.app.cli.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Checks of a workspace's folder from outside. */
public final class Folder {
    private static final long FREE_WANTED = 1L << 30;
    private static final double BYTES_PER_GB = 1e9;
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private Folder() {}

    /** Whether there is room to grow. */
    public static Finding disk(Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            String text = "%.1f GB free for %s".formatted(disk.getUsableSpace() / BYTES_PER_GB, folder);
            return disk.getUsableSpace() >= FREE_WANTED
                    ? Finding.ok("disk", text)
                    : Finding.problem("disk", text, "free some space, or choose another folder with --workspace");
        } catch (IOException e) {
            return Finding.problem(
                    "disk", "cannot be looked at: " + e.getMessage(), "choose another folder with --workspace");
        }
    }

    /** Whether other users can look into it. */
    public static Finding privacy(Path folder) {
        try {
            boolean open = folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && Files.getPosixFilePermissions(folder).stream().anyMatch(OTHERS::contains);
            return open
                    ? Finding.limited(
                            "privacy", "other users of this machine can look into " + folder, "chmod 700 " + folder)
                    : Finding.ok("privacy", "only its owner can look into the workspace");
        } catch (IOException e) {
            return Finding.limited(
                    "privacy", "the folder's permissions cannot be read: " + e.getMessage(), "check its owner");
        }
    }
}
