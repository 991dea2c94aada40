package org.gatehouse.app.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Where the socket of a workspace is: in a folder that only its owner can enter. */
final class ControlPath {
    /** Unix sockets take paths of at most 104 (macOS) or 108 (Linux) bytes, with a zero at the end. */
    private static final int BYTES_MAX = 100;

    private static final String NAME = "control";
    private static final String POINTER = "workspace.control";

    private ControlPath() {}

    /** Makes the place for a new socket and writes down where it is; the caller holds the workspace's lock. */
    static Path prepare(Path workspace) throws IOException {
        Path folder = workspace.resolve("run");
        if (folder.resolve(NAME).toString().getBytes(StandardCharsets.UTF_8).length > BYTES_MAX) {
            folder = Files.createTempDirectory("gatehouse");
        }
        Path socket = folder.resolve(NAME);
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        Files.deleteIfExists(socket);
        Files.writeString(workspace.resolve(POINTER), socket.toString());
        return socket;
    }

    /** Where the socket is, if a process that had the workspace open said so; that process may be gone. */
    static Optional<Path> find(Path workspace) throws IOException {
        Path pointer = workspace.resolve(POINTER);
        return Files.exists(pointer)
                ? Optional.of(Path.of(Files.readString(pointer).strip()))
                : Optional.empty();
    }

    /** Takes everything away that {@link #prepare} made. */
    static void remove(Path workspace, Path socket) throws IOException {
        Files.deleteIfExists(workspace.resolve(POINTER));
        Files.deleteIfExists(socket);
        Files.deleteIfExists(socket.resolve("..").normalize());
    }
}
