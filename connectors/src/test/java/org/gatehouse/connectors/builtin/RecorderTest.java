package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatehouse.connectors.builtin.journal.Journal;
import org.gatehouse.connectors.builtin.journal.JournalReader;
import org.gatehouse.connectors.builtin.journal.Position;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Caller;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

class RecorderTest {
    @TempDir
    Path folder;

    private static void name(Draft draft) {
        ModelCall call = new ModelCall(ApiKind.CHAT, "chat", false, JsonNodeFactory.instance.objectNode(), Map.of());
        draft.named(call, Caller.UNKNOWN, Invocation.noTags());
    }

    private Recorder recorder(Journal journal) {
        return new Recorder(journal, new PayloadLog(folder.resolve("payloads")));
    }

    @Test
    void aRowIsJournaledOnceWhateverEndsItAgain() throws Exception {
        try (Recorder recorder = recorder(Journal.open(folder))) {
            Draft draft = recorder.begin();
            name(draft);
            draft.record(recorder, 200, "");
            draft.record(recorder, 499, "client_left");
            recorder.end(draft);
        }
        List<Invocation> rows =
                new JournalReader(folder).read(Position.START, 10, Stop.never()).rows();
        assertEquals(List.of(200), rows.stream().map(Invocation::status).toList());
    }

    @Test
    void whatNeverNamedAnEndpointIsNoInvocation() throws Exception {
        AtomicInteger heard = new AtomicInteger();
        try (Recorder recorder = recorder(Journal.open(folder))) {
            recorder.listen(heard::incrementAndGet);
            Draft draft = recorder.begin();
            draft.record(recorder, 400, "bad_request");
            recorder.end(draft);
        }
        assertEquals(0, heard.get());
        assertTrue(new JournalReader(folder)
                .read(Position.START, 10, Stop.never())
                .rows()
                .isEmpty());
    }

    @Test
    void aJournalThatCannotBeWrittenIsAProblemThatIsTold() throws Exception {
        Journal journal = Journal.open(folder);
        Recorder recorder = recorder(journal);
        assertFalse(recorder.problem().isPresent());
        journal.close();
        Draft draft = recorder.begin();
        name(draft);
        draft.record(recorder, 200, "");
        assertTrue(
                recorder.problem().orElseThrow().contains("Check the disk"),
                recorder.problem().toString());
    }

    @Test
    void nothingIsCompleteThatHasBegunAndNotEnded() throws Exception {
        try (Recorder recorder = recorder(Journal.open(folder))) {
            Draft first = recorder.begin();
            Draft second = recorder.begin();
            assertEquals(first.at(), recorder.completeUpTo());
            recorder.end(first);
            assertEquals(second.at(), recorder.completeUpTo());
            recorder.end(second);
            assertFalse(recorder.completeUpTo().isBefore(second.at()));
        }
    }

    @Test
    void idsAreUniqueAcrossThreadsAndSortByTime() throws Exception {
        InvocationIds ids = new InvocationIds();
        var made = new ConcurrentLinkedQueue<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int t = 0; t < 8; t++) {
                threads.execute(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        made.add(ids.next(1_000_000));
                    }
                });
            }
        }
        assertEquals(8_000, new HashSet<>(made).size());
        List<String> inOrder = new ArrayList<>();
        for (long micros = 2_000_000; micros < 2_000_000_000_000_000L; micros *= 7) {
            inOrder.add(ids.next(micros));
        }
        assertEquals(inOrder.stream().sorted().toList(), inOrder);
    }

    @Test
    void aFileIsReplacedAsAWholeOrNotAtAll() throws Exception {
        Path file = folder.resolve("sub").resolve("a.json");
        AtomicFile.write(file, new byte[] {1});
        AtomicFile.write(file, new byte[] {2, 3});
        assertEquals(2, Files.size(file));
        Path inTheWay = Files.createDirectories(folder.resolve("b.json").resolve("full"));
        try {
            AtomicFile.write(folder.resolve("b.json"), new byte[] {1});
        } catch (java.io.IOException expected) {
            assertTrue(Files.isDirectory(inTheWay));
        }
        try (var left = Files.list(folder)) {
            assertEquals(2, left.count(), "no half-written file is left");
        }
    }
}
