package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.simulate.SimulatedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrowdTest {
    private static final int CROWD = 300;
    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    Path home;

    /** More streams at once than there are platform threads for connections. */
    @Test
    void threeHundredStreamsAtOnceAreAllAnsweredWholeAndJournaledOnce() throws Exception {
        try (Rig rig = new Rig(home, Rig.simulated(new SimulatedModel(Rig.MODEL, 50, 0, 200, 0, 0)));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> call = () -> rig.chat("chat", true).body();
            List<Future<String>> answers = threads.invokeAll(
                    IntStream.range(0, CROWD).mapToObj(i -> call).toList());
            for (Future<String> answer : answers) {
                assertTrue(answer.get().endsWith("data: [DONE]\n\n"));
            }
            Set<String> ids = rig.rows().stream().map(Invocation::id).collect(Collectors.toSet());
            assertEquals(CROWD, ids.size());
            assertEquals(CROWD, rig.rows().size());
        }
    }

    @Test
    void closingCutsOffWhatStillRunsAndJournalsIt() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        FakeUpstream.Script script = exchange -> {
            asked.countDown();
            never.await();
        };
        try (FakeUpstream silent = new FakeUpstream(script)) {
            BuiltinConfig config = BuiltinConfig.of(
                    List.of(UpstreamConfig.openai("silent", silent.url(), "")),
                    List.of(Rig.endpoint("chat", 0, new Destination("one", "silent", "m", 100))));
            try (Rig rig = new Rig(home, config)) {
                var answer = rig.http.sendAsync(
                        rig.post("/v1/chat/completions", Rig.chatBody("chat", true))
                                .build(),
                        java.net.http.HttpResponse.BodyHandlers.ofString());
                assertTrue(asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
                rig.gateway.close();
                assertEquals("client_left", rig.onlyRow().error());
                assertTrue(answer.isCompletedExceptionally() || !answer.isDone());
            }
            never.countDown();
        }
    }
}
