package org.gatehouse.app.cli;

import org.gatehouse.domain.stop.Stop;

/** Opens the desktop. */
@FunctionalInterface
public interface Window {
    /**
     * Shows the window, then opens the workspace, and returns when the window is closed. The caller closes the
     * workspace.
     *
     * @param opening opens the workspace; takes a second or so, so call it on a thread that does not draw
     * @param stop stopped when the process is told to end: close the window then
     * @return the exit code
     */
    int open(Opening opening, Stop stop) throws Exception;
}
