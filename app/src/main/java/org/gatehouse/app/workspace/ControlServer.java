package org.gatehouse.app.workspace;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatehouse.app.jobs.Threads;
import org.gatehouse.domain.stop.Stop;

/**
 * Runs command lines of other processes in the one that has the workspace open. It listens on a Unix socket in a folder
 * that only its owner can enter, so nobody else on the machine can call, and no port is open.
 */
public final class ControlServer implements AutoCloseable {
    /** Runs one command line. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Runs it to its end.
         *
         * @param stop stopped when the caller has left
         * @return the exit code
         */
        int handle(ControlCall call, PrintStream out, PrintStream err, Stop stop);
    }

    /** Runs one command line in an open workspace. */
    @FunctionalInterface
    public interface WorkspaceHandler {
        /** As {@link Handler#handle}. */
        int handle(Workspace workspace, ControlCall call, PrintStream out, PrintStream err, Stop stop);
    }

    private final Path workspace;
    private final Path socket;
    private final ServerSocketChannel server;
    private final Handler handler;
    private final Set<Stop> calls = new HashSet<>();

    private ControlServer(Path workspace, Path socket, ServerSocketChannel server, Handler handler) {
        this.workspace = workspace;
        this.socket = socket;
        this.server = server;
        this.handler = handler;
    }

    /**
     * Listens for calls; the caller holds the workspace's lock.
     *
     * @throws WorkspaceException when the socket cannot be made
     */
    public static ControlServer listen(Path workspace, Handler handler) {
        try {
            Path socket = ControlPath.prepare(workspace);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            ControlServer control = new ControlServer(workspace, socket, server, handler);
            Threads.start("control", control::accept);
            return control;
        } catch (IOException e) {
            throw new WorkspaceException(
                    "cannot listen for other commands in " + workspace + " (" + e.getMessage()
                            + "); put the workspace on a local disk",
                    e);
        }
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                Threads.start("control call", () -> serve(caller));
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                // This one caller could not be accepted and sees its connection end; the next one may be.
                Thread.onSpinWait();
            }
        }
    }

    private void serve(SocketChannel caller) {
        Stop stop = new Stop();
        begin(stop);
        try (caller) {
            ControlCall call = ControlCall.read(new DataInputStream(Channels.newInputStream(caller)));
            Threads.start("control caller gone", () -> awaitGone(caller, stop));
            Frames frames = new Frames(caller);
            try (PrintStream out = print(frames, Frames.OUT);
                    PrintStream err = print(frames, Frames.ERR)) {
                int code = handler.handle(call, out, err, stop);
                out.flush();
                err.flush();
                frames.exit(code);
            }
        } catch (IOException e) {
            // The caller left; there is nobody to tell, and its work ends.
            stop.stop();
        } finally {
            end(stop);
        }
    }

    private synchronized void begin(Stop call) {
        calls.add(call);
    }

    private synchronized void end(Stop call) {
        calls.remove(call);
        notifyAll();
    }

    private synchronized List<Stop> running() {
        return List.copyOf(calls);
    }

    private static PrintStream print(Frames frames, byte kind) {
        return new PrintStream(new BufferedOutputStream(frames.stream(kind)), false, StandardCharsets.UTF_8);
    }

    /** A caller sends nothing after its call, so the end of its stream means that it has left. */
    private static void awaitGone(SocketChannel caller, Stop stop) {
        try {
            ByteBuffer nothing = ByteBuffer.allocate(1);
            while (caller.read(nothing.clear()) >= 0) {
                nothing.clear();
            }
        } catch (IOException e) {
            // Left, or answered and closed.
        }
        stop.stop();
    }

    /** Ends listening, asks the calls that run to end and waits until they have. */
    @Override
    public void close() {
        try {
            server.close();
            running().forEach(Stop::stop);
            awaitEnd();
            ControlPath.remove(workspace, socket);
        } catch (IOException e) {
            throw new WorkspaceException("cannot take the control socket away: " + e.getMessage(), e);
        }
    }

    private synchronized void awaitEnd() {
        try {
            while (!calls.isEmpty()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
