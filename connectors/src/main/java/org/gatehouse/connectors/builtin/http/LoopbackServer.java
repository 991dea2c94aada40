package org.gatehouse.connectors.builtin.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Listens on 127.0.0.1 and gives each connection a thread. */
public final class LoopbackServer implements AutoCloseable {
    private static final int BACKLOG = 1024;
    private static final long GRACE_SECONDS = 2;
    private static final long RETRY_NANOS = 10_000_000;

    private final ServerSocket listener;
    private final Watch watch = new Watch();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = new ConnectionThreads();

    private LoopbackServer(ServerSocket listener) {
        this.listener = listener;
    }

    /** Answers one exchange. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Answers it before it returns.
         *
         * @throws IOException when the connection is of no use any more
         */
        void handle(Exchange exchange) throws IOException;
    }

    /**
     * Takes a port; connections wait until {@link #serve}.
     *
     * @param port 0 for any free one
     * @throws IOException when the port is taken
     */
    public static LoopbackServer bind(int port) throws IOException {
        ServerSocket listener = new ServerSocket();
        try {
            listener.setReuseAddress(true);
            listener.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), BACKLOG);
            return new LoopbackServer(listener);
        } catch (IOException taken) {
            listener.close();
            throw taken;
        }
    }

    /** The port that it listens on. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Begins to take connections. */
    public void serve(Handler handler) {
        threads.execute(() -> accept(handler));
    }

    private void accept(Handler handler) {
        while (!listener.isClosed()) {
            try {
                take(listener.accept(), handler);
            } catch (IOException ended) {
                // Closed, which the loop sees, or out of file handles, which passes when connections end.
                LockSupport.parkNanos(RETRY_NANOS);
            }
        }
    }

    private void take(Socket socket, Handler handler) {
        open.add(socket);
        try {
            threads.execute(() -> run(socket, handler));
        } catch (RejectedExecutionException closing) {
            open.remove(socket);
            quietly(socket);
        }
    }

    private void run(Socket socket, Handler handler) {
        try {
            new Connection(socket, handler, watch).run();
        } finally {
            open.remove(socket);
        }
    }

    /** Takes nothing new, lets answers under way end for two seconds, then cuts them off. */
    @Override
    public void close() {
        watch.close();
        quietly(listener);
        threads.shutdown();
        open.forEach(LoopbackServer::noMoreRequests);
        if (!ended()) {
            open.forEach(LoopbackServer::quietly);
            watch.giveUp();
            ended();
        }
    }

    /** Waits until every handler has ended, but not for long. */
    private boolean ended() {
        try {
            return threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void noMoreRequests(Socket socket) {
        try {
            socket.shutdownInput();
        } catch (IOException closed) {
            quietly(socket);
        }
    }

    private static void quietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException closed) {
            // There is nothing left to be done with it.
            return;
        }
    }
}
