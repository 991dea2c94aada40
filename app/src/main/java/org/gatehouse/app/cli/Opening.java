package org.gatehouse.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gatehouse.app.workspace.BuiltinService;
import org.gatehouse.app.workspace.Claim;
import org.gatehouse.app.workspace.Workspace;
import org.gatehouse.app.workspace.WorkspaceException;
import org.gatehouse.domain.gateway.GatewayException;

/** A workspace that this process may open, but has not yet. Thread-safe. */
public final class Opening {
    private final Claim claim;
    private final boolean sample;
    private Optional<Workspace> opened = Optional.empty();
    private boolean closed;

    Opening(Claim claim, boolean sample) {
        this.claim = claim;
        this.sample = sample;
    }

    /** The workspace's folder. */
    public Path folder() {
        return claim.folder();
    }

    /**
     * Opens it and starts what runs in it: the built-in gateway if it was used before, and reading all gateways. A
     * gateway that cannot start is told as a failed job.
     *
     * @throws WorkspaceException when it cannot be opened
     */
    public synchronized Workspace open() {
        if (closed) {
            throw new WorkspaceException("the window was closed before its workspace was open");
        }
        Workspace workspace = Cli.open(claim);
        opened = Optional.of(workspace);
        if (sample) {
            addSample(workspace);
        }
        if (sample || usedBefore(workspace)) {
            workspace.jobs().start("Start the built-in gateway", progress -> {
                String url = workspace.gateway().start(UnaryOperator.identity()).baseUrl();
                workspace.sync().refresh();
                return "serves on " + url;
            });
        }
        workspace.sync().refresh();
        return workspace;
    }

    private static void addSample(Workspace workspace) {
        try {
            workspace.addSample(SampleCommand.ROWS, Instant.now());
        } catch (GatewayException e) {
            throw new WorkspaceException(String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean usedBefore(Workspace workspace) {
        return workspace.store().gateways().stream()
                .anyMatch(gateway -> gateway.name().equals(BuiltinService.NAME));
    }

    /** Closes the workspace if it was opened, and gives the claim back. */
    synchronized void close() {
        closed = true;
        opened.ifPresentOrElse(Workspace::close, claim::close);
        opened = Optional.empty();
    }
}
