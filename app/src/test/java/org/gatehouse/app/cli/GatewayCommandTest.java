package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayCommandTest {
    private static final String SAMPLE = FixedSample.url(60);

    @TempDir
    Path folder;

    private Run run(String... arguments) {
        return Run.in(folder, arguments);
    }

    private static void assertFails(Run run, String told) {
        assertEquals(Cli.FAILED, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(told), run.err());
    }

    private List<List<String>> listed() {
        return FixedSample.cells(FixedSample.done(run("gateway", "list", "--format", "csv")));
    }

    @Test
    void aNewWorkspaceHasNone() {
        assertEquals(List.of(), listed());
        assertEquals("[]\n", FixedSample.done(run("gateway", "list", "--format", "json")));
    }

    @Test
    void whatWasAddedIsListedAsItWasGiven() {
        FixedSample.done(run(
                "gateway", "add", "Tr\u00e4ume", "--kind", "sample", "--url", SAMPLE, "--environment", "Production"));
        assertEquals(List.of(List.of("Tr\u00e4ume", "sample", SAMPLE, "production", "0", "")), listed());
        FixedSample.done(run("sync", "--once"));
        assertEquals(
                List.of(List.of("Tr\u00e4ume", "sample", SAMPLE, "production", "60", "2026-11-21T06:00:00Z")),
                listed());
    }

    @Test
    void whatCannotBeUsedIsNotAdded() {
        assertFails(run("gateway", "add", "a", "--kind", "frob", "--url", "u"), "known are builtin");
        assertFails(run("gateway", "add", "a", "--kind", "sample", "--url", "sample:rows=x"), "write sample:rows=");
        assertFails(run("gateway", "add", " ", "--kind", "sample", "--url", SAMPLE), "needs a name");
        assertEquals(
                Cli.WRONG_CALL,
                run("gateway", "add", "a", "--kind", "sample", "--url", SAMPLE, "--environment", "mars")
                        .code());
        assertEquals(Cli.WRONG_CALL, run("gateway", "add", "a", "--url", SAMPLE).code());
        assertEquals(List.of(), listed());
    }

    @Test
    void aNameIsTakenOnce() {
        FixedSample.done(run("gateway", "add", "a", "--kind", "sample", "--url", SAMPLE));
        assertFails(
                run("gateway", "add", "a", "--kind", "sample", "--url", FixedSample.url(61)), "choose another name");
        assertEquals(SAMPLE, listed().getFirst().get(2));
    }

    @Test
    void whatIsRemovedTakesItsRowsAlongAndNoOthers() {
        FixedSample.done(run("gateway", "add", "a", "--kind", "sample", "--url", SAMPLE));
        FixedSample.done(run("gateway", "add", "b", "--kind", "sample", "--url", FixedSample.url(70)));
        FixedSample.done(run("sync", "--once"));
        assertEquals("removed a with 60 invocations\n", FixedSample.done(run("gateway", "remove", "a")));
        assertEquals(
                List.of(List.of("b", "70")),
                FixedSample.cells(folder, "SELECT gateway, count(*) FROM invocations GROUP BY gateway"));
        assertEquals(List.of(List.of("b")), FixedSample.cells(folder, "SELECT DISTINCT gateway FROM destinations"));
        FixedSample.done(run("gateway", "add", "a", "--kind", "sample", "--url", SAMPLE));
        assertEquals("a: 60 invocations read\n", FixedSample.done(run("sync", "a", "--once")), "as if it were new");
    }

    @Test
    void oneThatIsNotThereIsToldWithWhereToLook() {
        for (String verb : List.of("test", "remove")) {
            assertFails(run("gateway", verb, "nowhere"), "gatehouse gateway list shows");
        }
        assertFails(run("sync", "nowhere", "--once"), "gatehouse gateway list shows");
    }

    @Test
    void testingTellsHowManyEndpointsThereAre() {
        FixedSample.done(run("gateway", "add", "a", "--kind", "sample", "--url", SAMPLE));
        assertEquals("a answers; it has 5 endpoints\n", FixedSample.done(run("gateway", "test", "a")));
    }

    @Test
    void syncReadsEachRowOnce() {
        FixedSample.fill(folder, 60);
        assertEquals(FixedSample.NAME + ": 0 invocations read\n", FixedSample.done(run("sync", "--once")));
        assertEquals(List.of(List.of("60")), FixedSample.cells(folder, "SELECT count(*) FROM invocations"));
    }
}
