package org.gatehouse.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong between the process that calls and the one that answers. */
class ControlFaultTest {
    private static final int HEAD = 5;

    @TempDir
    Path folder;

    private static ControlCall call(String... arguments) {
        return new ControlCall(List.of(arguments), Path.of("/here"), "");
    }

    private OptionalInt send(ControlCall call, ByteArrayOutputStream out) {
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        return ControlClient.call(folder, call, to, to, Stop.never());
    }

    private static ByteBuffer frame(int kind, int length, byte[] bytes) {
        return ByteBuffer.allocate(HEAD + bytes.length)
                .put((byte) kind)
                .putInt(length)
                .put(bytes)
                .flip();
    }

    /** Calls a process that answers with these bytes and is gone. */
    private WorkspaceException answered(ByteBuffer answer) throws Exception {
        Path socket = ControlPath.prepare(folder);
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread answering = Thread.ofVirtual().start(() -> answer(server, answer));
            var e = assertThrows(WorkspaceException.class, () -> send(call("query"), new ByteArrayOutputStream()));
            answering.join();
            return e;
        }
    }

    private static void answer(ServerSocketChannel server, ByteBuffer answer) {
        try (SocketChannel caller = server.accept()) {
            caller.read(ByteBuffer.allocate(1_000));
            while (answer.hasRemaining()) {
                caller.write(answer);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aProcessThatDiesInTheMiddleIsToldAsSuch() throws Exception {
        byte[] half = "half".getBytes(StandardCharsets.UTF_8);
        List<ByteBuffer> answers = List.of(
                ByteBuffer.allocate(0),
                frame(Frames.OUT, half.length, half),
                frame(Frames.OUT, 100, half),
                frame(Frames.EXIT, 4, new byte[] {0, 0}),
                frame(Frames.OUT, -1, new byte[0]),
                frame(9, half.length, half));
        for (ByteBuffer answer : answers) {
            String told = String.valueOf(answered(answer).getMessage());
            assertTrue(told.contains("did not finish the command") && told.endsWith("try again"), told);
        }
    }

    @Test
    void aHandlerThatBreaksEndsItsCallAndNoOther() {
        var calls = new AtomicInteger();
        try (var server = ControlServer.listen(folder, (call, out, err, stop) -> {
            if (calls.incrementAndGet() == 1) {
                // No stack trace on the console of this build: it is what the default handler would print.
                Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> {});
                throw new IllegalStateException("bug");
            }
            return 5;
        })) {
            assertThrows(WorkspaceException.class, () -> send(call(), new ByteArrayOutputStream()));
            assertEquals(OptionalInt.of(5), send(call(), new ByteArrayOutputStream()));
        }
    }

    @Test
    void callersAtTheSameTimeGetTheirOwnAnswers() throws Exception {
        int callers = 8;
        var together = new CyclicBarrier(callers);
        try (var server = ControlServer.listen(folder, (call, out, err, stop) -> {
            meet(together);
            for (int i = 0; i < 500; i++) {
                out.println(call.arguments().getFirst());
            }
            return Integer.parseInt(call.arguments().getFirst());
        })) {
            List<Thread> threads = new ArrayList<>();
            var right = new AtomicInteger();
            for (int i = 0; i < callers; i++) {
                int number = i;
                threads.add(Thread.ofVirtual().start(() -> {
                    var out = new ByteArrayOutputStream();
                    OptionalInt code = send(call("" + number), out);
                    if (code.equals(OptionalInt.of(number))
                            && out.toString(StandardCharsets.UTF_8).equals((number + "\n").repeat(500))) {
                        right.incrementAndGet();
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(callers, right.get());
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aMessageThatClaimsToBeEndlessIsNotRead() throws Exception {
        var handled = new AtomicInteger();
        try (var server = ControlServer.listen(folder, (call, out, err, stop) -> handled.incrementAndGet())) {
            for (int count : new int[] {-1, 10_001, Integer.MAX_VALUE}) {
                try (SocketChannel channel = SocketChannel.open(
                        UnixDomainSocketAddress.of(ControlPath.find(folder).orElseThrow()))) {
                    new DataOutputStream(Channels.newOutputStream(channel)).writeInt(count);
                    assertEquals(-1, channel.read(ByteBuffer.allocate(1)), "the connection is closed");
                }
            }
            assertEquals(0, handled.get());
        }
    }

    @Test
    void whatIsSentIsNotShown() {
        ControlCall call = new ControlCall(List.of("secret", "set", "openai"), folder, "sk-very-secret");
        assertEquals("ControlCall[secret, set, openai]", call.toString());
    }

    @Test
    void aFolderThatCannotHoldASocketIsToldWithTheRemedy() throws IOException {
        Files.createFile(folder.resolve("run"));
        var e = assertThrows(WorkspaceException.class, () -> ControlServer.listen(folder, (a, b, c, d) -> 0));
        assertTrue(String.valueOf(e.getMessage()).contains("local disk"), e.toString());
    }
}
