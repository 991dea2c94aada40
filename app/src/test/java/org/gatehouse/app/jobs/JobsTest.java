package org.gatehouse.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class JobsTest {
    private final Jobs jobs = new Jobs(InstantSource.fixed(Instant.parse("2026-11-21T06:00:00Z")));

    private JobView only() {
        return jobs.snapshot().getFirst();
    }

    @Test
    void aJobEndsWithItsResult() throws Exception {
        jobs.start("count", progress -> "3 rows").await();
        assertEquals(JobState.DONE, only().state());
        assertEquals("3 rows", only().text());
        assertEquals(OptionalDouble.of(1), only().done());
        assertTrue(only().ended().isPresent());
    }

    @Test
    void progressIsSeenWhileItRuns() throws Exception {
        var told = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        Job job = jobs.start("count", progress -> {
            progress.tell("half way", OptionalDouble.of(0.5));
            told.countDown();
            go.await();
            return "";
        });
        told.await();
        assertEquals("half way", only().text());
        assertEquals(OptionalDouble.of(0.5), only().done());
        assertEquals(JobState.RUNNING, only().state());
        go.countDown();
        job.await();
    }

    @Test
    void aFailureIsToldWithItsMessage() throws Exception {
        jobs.start("read", progress -> {
                    throw new IOException("the disk is full; free some space");
                })
                .await();
        assertEquals(JobState.FAILED, only().state());
        assertEquals("the disk is full; free some space", only().text());
    }

    @Test
    void aFailureWithoutMessageIsNamed() throws Exception {
        jobs.start("read", progress -> {
                    throw new IllegalStateException();
                })
                .await();
        assertEquals("IllegalStateException", only().text());
    }

    @Test
    void aStoppedJobIsNotAFailure() throws Exception {
        Job job = jobs.start("wait", progress -> {
            var stopped = new CountDownLatch(1);
            progress.stop().onStop(stopped::countDown);
            stopped.await();
            progress.stop().check();
            return "never";
        });
        jobs.stop(job.view().id());
        job.await();
        assertEquals(JobState.STOPPED, only().state());
    }

    @Test
    void theJobThreadCarriesItsName() throws Exception {
        var name = new AtomicReference<>("");
        jobs.start("load prices", progress -> {
                    name.set(Thread.currentThread().getName());
                    return "";
                })
                .await();
        assertEquals("job load prices", name.get());
    }

    @Test
    void watchersAreToldUntilTheyLeave() throws Exception {
        var told = new AtomicInteger();
        var handle = jobs.watch(told::incrementAndGet);
        jobs.start("a", progress -> "").await();
        int before = told.get();
        assertTrue(before >= 2, "told " + before + " times");
        handle.close();
        jobs.start("b", progress -> "").await();
        assertEquals(before, told.get());
    }

    @Test
    void onlyTheLastEndedJobsAreKeptNewestFirst() throws Exception {
        for (int i = 1; i <= 120; i++) {
            jobs.start("job " + i, progress -> "").await();
        }
        assertTrue(jobs.snapshot().size() <= 52, jobs.snapshot().size() + " kept");
        assertEquals("job 120", only().name());
    }

    @Test
    void closeStopsEverythingAndWaits() {
        Job first = endless();
        Job second = endless();
        jobs.close();
        assertEquals(JobState.STOPPED, first.view().state());
        assertEquals(JobState.STOPPED, second.view().state());
    }

    @Test
    void whatIsToldAfterTheEndChangesNothing() throws Exception {
        Job job = jobs.start("count", progress -> "3 rows");
        job.await();
        JobView ended = job.view();
        job.tell("still counting", OptionalDouble.of(0.1));
        job.askToStop();
        assertEquals(ended, job.view());
    }

    @Test
    void aJobThatFailsBecauseItWasStoppedIsStopped() throws Exception {
        Job job = jobs.start("read", progress -> {
            var stopped = new CountDownLatch(1);
            progress.stop().onStop(stopped::countDown);
            stopped.await();
            throw new IOException("the connection was closed");
        });
        job.askToStop();
        job.await();
        assertEquals(JobState.STOPPED, job.view().state());
    }

    @Test
    void aJobThatEndsAllTheSameWhenStoppedKeepsItsResult() throws Exception {
        Job job = jobs.start("save", progress -> {
            var stopped = new CountDownLatch(1);
            progress.stop().onStop(stopped::countDown);
            stopped.await();
            return "saved";
        });
        job.askToStop();
        job.await();
        assertEquals(JobState.DONE, job.view().state());
        assertEquals("saved", job.view().text());
    }

    @Test
    void runningJobsAreKeptHoweverManyEndAfterThem() throws Exception {
        Job running = endless();
        for (int i = 0; i < 120; i++) {
            jobs.start("short", progress -> "").await();
        }
        assertEquals(running.view(), jobs.snapshot().getLast());
        jobs.close();
        assertEquals(JobState.STOPPED, running.view().state());
    }

    private Job endless() {
        return jobs.start("endless", progress -> {
            var stopped = new CountDownLatch(1);
            try (var handle = progress.stop().onStop(stopped::countDown)) {
                stopped.await();
            }
            progress.stop().check();
            return "";
        });
    }
}
