package org.gatehouse.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.gatehouse.app.jobs.JobState;
import org.gatehouse.connectors.sample.SampleKind;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.price.PriceRow;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private static final Instant END = Instant.parse("2026-11-21T06:00:00Z");

    @TempDir
    Path folder;

    private Workspace open() {
        return Workspace.open(Claim.tryTake(folder).orElseThrow(), (workspace, call, out, err, stop) -> 0);
    }

    private static long sampleRows(Workspace workspace) {
        return workspace.prices().rows().stream()
                .map(PriceRow::id)
                .filter(id -> id.startsWith("sample/"))
                .count();
    }

    @Test
    void whatWasKeptIsThereWhenItIsOpenedAgain() throws Exception {
        try (Workspace first = open()) {
            first.addSample(50, END);
            assertTrue(Claim.tryTake(folder).isEmpty(), "it is open");
        }
        try (Workspace second = open()) {
            assertEquals(1, second.store().gateways().size());
            assertFalse(second.store().endpoints().isEmpty());
        }
    }

    @Test
    void aDamagedDatabaseIsToldAndLetsGo() throws IOException {
        open().close();
        Path file = folder.resolve("gatehouse.mv.db");
        Files.write(file, new byte[20_000]);
        var e = assertThrows(WorkspaceException.class, this::open);
        assertTrue(String.valueOf(e.getMessage()).contains("gatehouse.mv.db"), e.toString());
        assertFalse(Files.exists(folder.resolve("workspace.control")), "nobody listens");
        Files.delete(file);
        open().close();
    }

    @Test
    void aChannelThatCannotBeMadeLetsGoOfTheDatabase() throws IOException {
        Files.createFile(folder.resolve("run"));
        assertThrows(WorkspaceException.class, this::open);
        Files.delete(folder.resolve("run"));
        open().close();
    }

    @Test
    void closingStopsTheWorkFirst() throws Exception {
        var started = new CountDownLatch(1);
        Workspace workspace = open();
        var job = workspace.jobs().start("count", progress -> {
            var stopped = new CountDownLatch(1);
            try (Stop.Handle ignored = progress.stop().onStop(stopped::countDown)) {
                started.countDown();
                stopped.await();
            }
            return "the store still had " + workspace.store().gateways().size() + " gateways";
        });
        started.await();
        workspace.close();
        assertEquals(JobState.DONE, job.view().state());
        assertEquals("the store still had 0 gateways", job.view().text());
    }

    @Test
    void sampleDataAreAddedOnceAndRemovedAlone() throws GatewayException {
        Gateway own = new Gateway("mine", SampleKind.ID, "sample:", "", Environment.PRODUCTION);
        try (Workspace workspace = open()) {
            workspace.store().save(own);
            Gateway sample = workspace.addSample(50, END);
            workspace.addSample(70, END.plus(Duration.ofDays(1)));
            assertEquals(List.of(own, sample), workspace.store().gateways());
            assertEquals(1, sampleRows(workspace));
            workspace.removeSample();
            assertEquals(List.of(own), workspace.store().gateways());
            assertEquals(List.of(), workspace.store().endpoints());
            assertEquals(0, sampleRows(workspace));
        }
    }

    @Test
    void twoSamplesOfOneDayShareTheirPrices() throws GatewayException {
        try (Workspace workspace = open()) {
            Gateway first = workspace.addSample(50, END);
            workspace.store().save(new Gateway("second", SampleKind.ID, first.url(), "", Environment.SAMPLE));
            assertEquals(1, sampleRows(workspace));
        }
    }

    @Test
    void aSampleOfNoSizeIsRefusedAndLeavesNothing() {
        try (Workspace workspace = open()) {
            assertThrows(IllegalArgumentException.class, () -> workspace.addSample(0, END));
            assertEquals(List.of(), workspace.store().gateways());
        }
    }

    @Test
    void onlyAWindowCanBeRaised() {
        var raised = new CountDownLatch(1);
        try (Workspace workspace = open()) {
            assertFalse(workspace.raise());
            workspace.onRaise(raised::countDown);
            assertTrue(workspace.raise());
            assertEquals(0, raised.getCount());
        }
    }

    @Test
    void theGatewayIsStartedOnceAndItsPlaceIsKnown() throws GatewayException {
        try (Workspace workspace = open()) {
            assertTrue(workspace.builtin().isEmpty());
            var gateway = workspace.gateway().start(config -> config.withPort(0));
            assertSame(gateway, workspace.gateway().start(config -> config));
            Gateway saved = workspace.store().gateways().getFirst();
            assertEquals(BuiltinService.NAME, saved.name());
            assertEquals(gateway.baseUrl(), saved.url());
            workspace.gateway().close();
            assertTrue(workspace.builtin().isEmpty());
        }
    }

    @Test
    void aPortForOneRunIsNotSaved() throws GatewayException {
        try (Workspace workspace = open()) {
            int before = workspace.gateway().config().port();
            workspace.gateway().start(config -> config.withPort(0));
            assertEquals(before, workspace.gateway().config().port());
        }
    }

    @Test
    void aPortThatIsTakenIsToldAndNothingRuns() throws Exception {
        try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress());
                Workspace workspace = open()) {
            var e = assertThrows(
                    GatewayException.class,
                    () -> workspace.gateway().start(config -> config.withPort(taken.getLocalPort())));
            assertTrue(String.valueOf(e.getMessage()).contains("" + taken.getLocalPort()), e.toString());
            assertTrue(workspace.builtin().isEmpty());
            assertEquals(List.of(), workspace.store().gateways());
        }
    }

    @Test
    void aChangeThatCannotBeUsedChangesNothing() throws GatewayException {
        try (Workspace workspace = open()) {
            var gateway = workspace.gateway().start(config -> config.withPort(0));
            var before = workspace.gateway().config();
            assertThrows(GatewayException.class, () -> workspace.gateway().change(config -> config.withPort(700_000)));
            assertEquals(before, workspace.gateway().config());
            assertEquals(before.endpoints(), gateway.config().endpoints());
        }
    }
}
