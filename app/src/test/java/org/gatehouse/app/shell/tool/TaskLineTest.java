package org.gatehouse.app.shell.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gatehouse.app.jobs.JobState;
import org.gatehouse.app.jobs.JobView;
import org.junit.jupiter.api.Test;

final class TaskLineTest {
    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    private static TaskLine line(JobState state, String text, long seconds) {
        Optional<Instant> ended = state.ended() ? Optional.of(START.plusSeconds(seconds)) : Optional.empty();
        JobView job = new JobView(1, "Import", state, OptionalDouble.empty(), text, START, ended);
        return TaskLine.of(job, state.ended() ? START.plusSeconds(9_999) : START.plusSeconds(seconds));
    }

    @Test
    void saysWhatTheJobSays() {
        assertEquals("running", line(JobState.RUNNING, "", 1).text());
        assertEquals("page 3 of 9", line(JobState.RUNNING, "page 3 of 9", 1).text());
        assertEquals("stopping: page 3", line(JobState.STOPPING, "page 3", 1).text());
        assertEquals("done", line(JobState.DONE, "", 1).text());
        assertEquals("done: 9 pages", line(JobState.DONE, "9 pages", 1).text());
        assertEquals("stopped", line(JobState.STOPPED, "stopped", 1).text());
        assertEquals("failed: no disk", line(JobState.FAILED, "no disk", 1).text());
    }

    @Test
    void theAgeOfWhatEndedStandsStill() {
        assertEquals("59 s", line(JobState.DONE, "", 59).age());
        assertEquals("2 min 5 s", line(JobState.DONE, "", 125).age());
        assertEquals("61 min 0 s", line(JobState.RUNNING, "", 3_660).age());
        assertEquals("0 s", line(JobState.RUNNING, "", -5).age());
    }
}
