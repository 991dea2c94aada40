package org.gatehouse.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where workspaces live on this machine. */
public final class Place {
    private static final String OWNER_ONLY = "rwx------";

    private Place() {}

    /**
     * The folder of the user's own workspace: by the XDG base directories on Linux, and where each of the other systems
     * keeps an application's data.
     */
    public static Path standard(Map<String, String> environment, String system, Path home) {
        return data(environment, system.toLowerCase(Locale.ROOT), home).resolve("gatehouse");
    }

    /** The folder of the sample workspace: beside the user's own, so that the two never mix. */
    public static Path sample(Path standard) {
        return standard.resolveSibling(standard.getFileName() + "-sample");
    }

    private static Path data(Map<String, String> environment, String system, Path home) {
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        if (system.contains("win")) {
            return absolute(
                    environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
        }
        return absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"));
    }

    // The XDG specification says that a relative path in its variables is to be ignored.
    private static Path absolute(@Nullable String told, Path otherwise) {
        return told == null || !Path.of(told).isAbsolute() ? otherwise : Path.of(told);
    }

    /**
     * Makes the folder with its parents if it is not there; a new one is open to its owner alone.
     *
     * @throws WorkspaceException when it cannot be made
     */
    public static Path make(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(folder, ownerOnly(folder));
            }
            return folder.toRealPath();
        } catch (IOException e) {
            throw new WorkspaceException(
                    "cannot make the folder " + folder + " (" + e.getMessage() + "); choose another with --workspace",
                    e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
    }
}
