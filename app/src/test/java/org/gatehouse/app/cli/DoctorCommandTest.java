package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.gatehouse.app.workspace.Claim;
import org.gatehouse.app.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each check of a workspace in each of its forms. */
class DoctorCommandTest {
    @TempDir
    Path folder;

    private int code;

    @BeforeEach
    void closeToOthers() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private JsonNode check(String name) {
        Run run = Run.in(folder, "doctor", "--format", "json");
        code = run.code();
        assertEquals("", run.err());
        JsonNode all = JsonMapper.builder().build().readTree(run.out());
        for (JsonNode found : all) {
            boolean well = found.get("level").asString().equals("ok");
            assertEquals(well, found.get("remedy").asString().isEmpty(), found.toString());
            if (found.get("check").asString().equals(name)) {
                return found;
            }
        }
        throw new AssertionError(name + " in " + run.out());
    }

    private void assertCheck(String name, String level, String text) {
        JsonNode found = check(name);
        assertEquals(level, found.get("level").asString(), found.toString());
        assertTrue(found.get("text").asString().contains(text), found.toString());
        assertEquals(level.equals("problem") ? Cli.FAILED : Cli.DONE, code, "problems alone make it fail");
    }

    private Path configuration() throws IOException {
        FixedSample.done(Run.in(folder, "key", "create", "makes-the-file"));
        return folder.resolve("gateway/gateway.json");
    }

    private Path journal() {
        try (Workspace workspace = Cli.open(Claim.tryTake(folder).orElseThrow())) {
            workspace.gateway().start(config -> config.withPort(0));
        } catch (org.gatehouse.domain.gateway.GatewayException e) {
            throw new AssertionError(e);
        }
        return folder.resolve("gateway/journal");
    }

    @Test
    void aNewWorkspaceIsWell() {
        assertCheck("lock", "ok", "nobody else");
        assertCheck("store", "ok", "0 invocations");
        assertCheck("journal", "ok", "everything in it");
        assertCheck("privacy", "ok", "only its owner");
    }

    @Test
    void pricesTellTheirAge() {
        String text = check("prices").get("text").asString();
        assertTrue(text.matches("\\d{3,} list prices as of \\d{4}-\\d\\d-\\d\\d, \\d+ days old"), text);
    }

    @Test
    void aConfigurationThatCannotBeReadIsAProblem() throws IOException {
        Files.writeString(configuration(), "{\"port\":");
        assertCheck("gateway", "problem", "gateway.json");
    }

    @Test
    void aTakenPortIsALimit() throws IOException {
        Path file = configuration();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String config = Files.readString(file);
            int port = JsonMapper.builder().build().readTree(config).get("port").asInt();
            Files.writeString(
                    file, config.replaceFirst("\"port\"\\s*:\\s*" + port, "\"port\":" + taken.getLocalPort()));
            assertCheck("gateway", "limited", "port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void aLockedVaultIsALimit() throws IOException {
        Files.writeString(folder.resolve("vault.json"), "{}");
        assertCheck("secrets", "limited", "locked");
    }

    @Test
    void damagedSettingsAreALimit() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"zone\":");
        assertCheck("settings", "limited", "settings");
    }

    @Test
    void aFolderOpenToOthersIsALimit() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
        assertCheck("privacy", "limited", "other users");
    }

    @Test
    void aTornJournalIsALimitAndWhatIsWholeIsRead() throws IOException {
        Path journal = journal();
        try (var segments = Files.list(journal)) {
            Path segment = segments.sorted().toList().getLast();
            Files.writeString(segment, "{\"torn\":\n", StandardOpenOption.APPEND);
        }
        assertCheck("journal", "limited", "journal");
    }

    @Test
    void aDamagedDatabaseIsAProblemAndTheOtherChecksAreStillTold() throws IOException {
        Files.write(folder.resolve("gatehouse.mv.db"), new byte[20_000]);
        assertCheck("workspace", "problem", "gatehouse.mv.db");
        assertEquals("ok", check("java").get("level").asString());
    }

    @Test
    void aWorkspaceThatIsOpenElsewhereIsLookedAtFromInside() {
        try (Workspace open = Cli.open(Claim.tryTake(folder).orElseThrow())) {
            assertCheck("lock", "ok", "a running Gatehouse");
            assertFalse(open.store().gateways().iterator().hasNext());
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Run run = Run.in(file.resolve("inside"), "doctor");
        assertEquals(Cli.FAILED, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("--workspace"), run.err());
    }

    @Test
    void peopleSeeTheRemedyBelowTheFinding() throws IOException {
        Files.writeString(folder.resolve("vault.json"), "{}");
        List<String> lines = Run.in(folder, "doctor").out().lines().toList();
        int at = 0;
        while (!lines.get(at).startsWith("limited  secrets ")) {
            at++;
        }
        assertTrue(lines.get(at + 1).strip().startsWith("-> "), lines.toString());
    }
}
