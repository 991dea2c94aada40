package org.gatehouse.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import org.gatehouse.app.workspace.Claim;
import org.gatehouse.app.workspace.ControlCall;
import org.gatehouse.app.workspace.ControlClient;
import org.gatehouse.app.workspace.Place;
import org.gatehouse.app.workspace.Workspace;
import org.gatehouse.app.workspace.WorkspaceException;
import org.gatehouse.domain.stop.Stop;

/** One run of one command line: where it reads and writes, and how it gets at its workspace. */
final class Session {
    private static final Duration BUSY_LONGEST = Duration.ofSeconds(10);
    private static final long BUSY_STEP_NANOS = 20_000_000;

    private final ControlCall call;
    private final PrintStream out;
    private final PrintStream err;
    private final Stop stop;
    private final Window window;
    private final Optional<Workspace> owned;

    private Session(
            ControlCall call, PrintStream out, PrintStream err, Stop stop, Window window, Optional<Workspace> owned) {
        this.call = call;
        this.out = out;
        this.err = err;
        this.stop = stop;
        this.window = window;
        this.owned = owned;
    }

    /** A command line of this process. */
    static Session here(List<String> arguments, PrintStream out, PrintStream err, Stop stop, Window window) {
        ControlCall call = new ControlCall(arguments, Path.of("").toAbsolutePath(), "");
        return new Session(call, out, err, stop, window, Optional.empty());
    }

    /** A command line that another process sent to the one that has the workspace open. */
    static Session sent(ControlCall call, Workspace owned, PrintStream out, PrintStream err, Stop stop) {
        Window none = (opening, ended) -> Cli.FAILED;
        return new Session(call, out, err, stop, none, Optional.of(owned));
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Stop stop() {
        return stop;
    }

    List<String> arguments() {
        return call.arguments();
    }

    /** A path as the caller wrote it. */
    Path resolve(Path path) {
        return call.directory().resolve(path).normalize();
    }

    /** Whether this runs in the process that has the workspace open, for another one. */
    boolean sent() {
        return owned.isPresent();
    }

    /** What the caller read from its standard input for this command; empty when it read nothing. */
    String input() {
        return call.input();
    }

    /** What is done with an open workspace. */
    @FunctionalInterface
    interface Body {
        /** Does it and answers the exit code. */
        int run(Workspace workspace) throws Exception;
    }

    /** Does it in this process, or has the process do it that has the workspace open. */
    int with(Path folder, Body body) throws Exception {
        return with(folder, "", body);
    }

    /** The same; a process that does it elsewhere gets this input along. */
    int with(Path folder, String input, Body body) throws Exception {
        if (owned.isPresent()) {
            return body.run(owned.get());
        }
        return claimed(folder, input, claim -> {
            try (Workspace workspace = Cli.open(claim)) {
                return body.run(workspace);
            }
        });
    }

    /** Opens the window in this process, or has the process raise its window that has the workspace open. */
    int window(Path folder, boolean sample) throws Exception {
        if (owned.isPresent()) {
            if (owned.get().raise()) {
                return Cli.DONE;
            }
            throw new WorkspaceException("gatehouse serve has this workspace open, and only one can; end it, or"
                    + " choose another workspace with --workspace");
        }
        return claimed(folder, "", claim -> {
            Opening opening = new Opening(claim, sample);
            try {
                return window.open(opening, stop);
            } finally {
                opening.close();
            }
        });
    }

    /** What is done by the process that may open the workspace. */
    @FunctionalInterface
    private interface Owner {
        int run(Claim claim) throws Exception;
    }

    private int claimed(Path folder, String input, Owner owner) throws Exception {
        Path real = Place.make(folder);
        ControlCall sent = new ControlCall(call.arguments(), call.directory(), input);
        long end = System.nanoTime() + BUSY_LONGEST.toNanos();
        while (System.nanoTime() < end) {
            Optional<Claim> claim = Claim.tryTake(real);
            if (claim.isPresent()) {
                return owner.run(claim.get());
            }
            OptionalInt code = ControlClient.call(real, sent, out, err, stop);
            if (code.isPresent()) {
                return code.getAsInt();
            }
            // The owner is between taking the lock and listening, or between ceasing to listen and letting go.
            LockSupport.parkNanos(BUSY_STEP_NANOS);
        }
        throw new WorkspaceException("another process has " + real
                + " open and does not answer; end it, or choose another workspace with --workspace");
    }
}
