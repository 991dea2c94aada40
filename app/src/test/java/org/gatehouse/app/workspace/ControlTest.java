package org.gatehouse.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private static ControlCall call(String... arguments) {
        return new ControlCall(List.of(arguments), Path.of("/here"), "in");
    }

    private OptionalInt send(ControlCall call, Stop stop) {
        return ControlClient.call(
                folder,
                call,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                stop);
    }

    private static int echo(ControlCall call, PrintStream out, PrintStream err, Stop stop) {
        out.print(String.join("|", call.arguments()) + " " + call.directory() + " " + call.input());
        err.print("told");
        return 7;
    }

    @Test
    void aCallIsAnsweredWithBothOutputsAndItsExitCode() {
        try (var server = ControlServer.listen(folder, ControlTest::echo)) {
            assertEquals(OptionalInt.of(7), send(call("query", "a \u00e4 b", ""), Stop.never()));
        }
        assertEquals("query|a \u00e4 b| /here in", out.toString(StandardCharsets.UTF_8));
        assertEquals("told", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void nobodyListeningIsNoAnswer() throws IOException {
        assertEquals(OptionalInt.empty(), send(call(), Stop.never()));
        ControlServer.listen(folder, ControlTest::echo).close();
        assertEquals(OptionalInt.empty(), send(call(), Stop.never()));
        // As after a crash: the pointer is there, its socket is dead or gone.
        Files.writeString(
                folder.resolve("workspace.control"),
                folder.resolve("run/control").toString());
        assertEquals(OptionalInt.empty(), send(call(), Stop.never()));
        Files.createDirectories(folder.resolve("run"));
        Files.createFile(folder.resolve("run/control"));
        assertEquals(OptionalInt.empty(), send(call(), Stop.never()));
        try (var server = ControlServer.listen(folder, ControlTest::echo)) {
            assertEquals(OptionalInt.of(7), send(call(), Stop.never()));
        }
    }

    @Test
    void onlyTheOwnerCanReachTheSocket() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var server = ControlServer.listen(folder, ControlTest::echo)) {
            Path socket = ControlPath.find(folder).orElseThrow();
            Path around = java.util.Objects.requireNonNull(socket.getParent());
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(around)));
        }
    }

    @Test
    void aPathTooLongForASocketIsWorkedAround() throws IOException {
        folder = Files.createDirectories(folder.resolve("x".repeat(120)));
        Path socket;
        try (var server = ControlServer.listen(folder, ControlTest::echo)) {
            socket = ControlPath.find(folder).orElseThrow();
            assertEquals(OptionalInt.of(7), send(call(), Stop.never()));
        }
        assertFalse(Files.exists(java.util.Objects.requireNonNull(socket.getParent())), "left behind");
    }

    @Test
    void manyBytesArriveWholeAndInOrder() {
        byte[] bytes = new byte[3_000_000];
        new Random(5).nextBytes(bytes);
        try (var server = ControlServer.listen(folder, (call, to, errors, stop) -> {
            to.write(bytes, 0, bytes.length);
            return 0;
        })) {
            assertEquals(OptionalInt.of(0), send(call(), Stop.never()));
        }
        assertTrue(java.util.Arrays.equals(bytes, out.toByteArray()));
    }

    @Test
    void aCallerThatLeavesStopsItsWork() throws Exception {
        var working = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var stop = new Stop();
        try (var server = ControlServer.listen(folder, (call, to, errors, ended) -> {
            ended.onStop(stopped::countDown);
            working.countDown();
            await(stopped);
            return 0;
        })) {
            var caller =
                    Thread.ofVirtual().start(() -> assertThrows(CancellationException.class, () -> send(call(), stop)));
            working.await();
            stop.stop();
            stopped.await();
            caller.join();
        }
    }

    @Test
    void closingStopsTheCallsAndWaitsForThem() throws Exception {
        var working = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var server = ControlServer.listen(folder, (call, to, errors, ended) -> {
            ended.onStop(stopped::countDown);
            working.countDown();
            await(stopped);
            return 3;
        });
        var caller = Thread.ofVirtual().start(() -> assertEquals(OptionalInt.of(3), send(call(), Stop.never())));
        working.await();
        server.close();
        assertEquals(0, stopped.getCount());
        caller.join();
    }

    @Test
    void noiseOnTheSocketHarmsNobody() throws Exception {
        try (var server = ControlServer.listen(folder, ControlTest::echo)) {
            Path socket = ControlPath.find(folder).orElseThrow();
            for (int seed = 0; seed < 50; seed++) {
                byte[] noise = new byte[40];
                new Random(seed).nextBytes(noise);
                try (var channel = java.nio.channels.SocketChannel.open(java.net.UnixDomainSocketAddress.of(socket))) {
                    channel.write(java.nio.ByteBuffer.wrap(noise));
                }
            }
            assertEquals(OptionalInt.of(7), send(call(), Stop.never()));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
