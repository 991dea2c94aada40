package org.gatehouse.app.workspace;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.gatehouse.domain.stop.Stop;

/** Has a command line run by the process that has a workspace open. */
public final class ControlClient {
    private ControlClient() {}

    /**
     * Runs a command line there; its outputs arrive as they are written.
     *
     * @param stop leaves the call, which ends it there too
     * @return its exit code, or nothing when no process listens
     * @throws CancellationException when stopped
     * @throws WorkspaceException when the process ended in the middle
     */
    public static OptionalInt call(Path workspace, ControlCall call, PrintStream out, PrintStream err, Stop stop) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                Stop.Handle leaving = stop.onStop(() -> leave(channel))) {
            Optional<Path> socket = ControlPath.find(workspace);
            if (socket.isEmpty() || !connected(channel, socket.get())) {
                return OptionalInt.empty();
            }
            call.write(new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel))));
            return OptionalInt.of(relay(new DataInputStream(Channels.newInputStream(channel)), out, err));
        } catch (IOException e) {
            stop.check();
            throw new WorkspaceException(
                    "the process that has " + workspace + " open did not finish the command (" + e.getMessage()
                            + "); try again",
                    e);
        }
    }

    private static void leave(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // It is left all the same: the other side sees the end of its stream.
            return;
        }
    }

    private static boolean connected(SocketChannel channel, Path socket) throws IOException {
        try {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (SocketException e) {
            // Its process has ended, or has not begun to listen.
            return false;
        }
    }

    private static int relay(DataInputStream in, PrintStream out, PrintStream err) throws IOException {
        while (true) {
            byte kind = in.readByte();
            byte[] bytes = bytes(in, in.readInt());
            switch (kind) {
                case Frames.OUT -> write(out, bytes);
                case Frames.ERR -> write(err, bytes);
                case Frames.EXIT -> {
                    return ByteBuffer.wrap(bytes).getInt();
                }
                default -> throw new IOException("it speaks another version");
            }
        }
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw new IOException("it ended in the middle of its answer");
        }
        return bytes;
    }

    private static void write(PrintStream stream, byte[] bytes) {
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
