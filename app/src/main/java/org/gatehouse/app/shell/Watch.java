package org.gatehouse.app.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gatehouse.app.jobs.JobState;
import org.gatehouse.app.jobs.JobView;
import org.gatehouse.app.shell.notice.Notices;
import org.gatehouse.app.sync.SyncStatus;
import org.gatehouse.domain.stop.Stop;

/**
 * Follows the workspace: keeps {@link Facts} fresh and turns what failed into notices. Watchers of other threads only
 * leave marks.
 */
final class Watch implements AutoCloseable {
    private static final Duration STALE = Duration.ofSeconds(5);

    private final Parts parts;
    private final Notices notices;
    private final Background background;
    private final Mark jobsChanged = new Mark();
    private final Mark factsChanged = new Mark();
    private final List<Stop.Handle> handles;
    private final Set<Long> told = new HashSet<>();
    private final Map<String, String> errors = new HashMap<>();
    private final ReadOnlyObjectWrapper<Facts> facts = new ReadOnlyObjectWrapper<>(Facts.NONE);
    private Instant read = Instant.MIN;
    private boolean reading;

    Watch(Parts parts, Notices notices, Background background) {
        this.parts = parts;
        this.notices = notices;
        this.background = background;
        handles = List.of(
                parts.jobs().watch(this::jobsChanged),
                parts.sync().watch(factsChanged::leave),
                parts.store().watch(change -> factsChanged.leave()));
    }

    /** What is known of the workspace; a new value with each change. */
    ReadOnlyObjectProperty<Facts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Whether jobs changed since the last call. */
    boolean jobsMoved() {
        return jobsChanged.take();
    }

    private void jobsChanged() {
        jobsChanged.leave();
        factsChanged.leave();
    }

    /** Tells what ended and what failed, and reads the facts again when they may be old. */
    void beat(List<JobView> jobs, List<SyncStatus> syncs) {
        jobs.stream().filter(job -> job.state().ended() && told.add(job.id())).forEach(this::tell);
        syncs.forEach(this::tell);
        Instant now = parts.clock().instant();
        if (!reading && (factsChanged.take() || read.isBefore(now.minus(STALE)))) {
            reading = true;
            read = now;
            background.read("read the workspace's state", () -> Facts.read(parts), this::take);
        }
    }

    private void take(Facts fresh) {
        reading = false;
        facts.set(fresh);
    }

    private void tell(JobView job) {
        if (job.state() == JobState.FAILED) {
            notices.problem(job.name() + ": " + job.text());
        } else if (!job.text().isEmpty() && job.state() == JobState.DONE) {
            notices.info(job.name() + ": " + job.text());
        }
    }

    private void tell(SyncStatus status) {
        String error = status.error().orElse("");
        if (!error.equals(errors.put(status.gateway(), error)) && !error.isEmpty()) {
            notices.problem(status.gateway() + " cannot be read: " + error);
        }
    }

    @Override
    public void close() {
        handles.forEach(Stop.Handle::close);
    }
}
