package org.gatehouse.connectors.builtin;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.gatehouse.connectors.builtin.journal.Journal;
import org.gatehouse.domain.invocation.Invocation;

/**
 * Keeps what is under way and journals what has ended. A journal that cannot be written does not stop the answers: it is
 * told as a problem instead.
 */
final class Recorder implements AutoCloseable {
    private final Journal journal;
    private final PayloadLog payloads;
    private final InvocationIds ids = new InvocationIds();
    private final Set<Draft> underWay = new HashSet<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicReference<Optional<String>> problem = new AtomicReference<>(Optional.empty());

    Recorder(Journal journal, PayloadLog payloads) {
        this.journal = journal;
        this.payloads = payloads;
    }

    /** Begins an invocation, now. */
    Draft begin() {
        // In one step with the registration, so that completeUpTo never passes an invocation that has begun.
        synchronized (underWay) {
            Instant now = now();
            Draft draft = new Draft(ids.next(ChronoUnit.MICROS.between(Instant.EPOCH, now)), now);
            underWay.add(draft);
            return draft;
        }
    }

    /** Journals it; when this returns, it outlives the process. */
    void record(Invocation row) {
        try {
            journal.append(row);
        } catch (IOException failed) {
            tell("The gateway's journal cannot be written (" + failed.getMessage()
                    + "), so invocations are missing from the figures. Check the disk.");
        }
    }

    /** Keeps what was captured, if anything. */
    void keep(Draft draft, Capture capture) {
        if (!capture.on()) {
            return;
        }
        try {
            payloads.append(draft.id(), draft.at(), capture);
        } catch (IOException failed) {
            tell("Captured payloads cannot be written (" + failed.getMessage() + "). Check the disk.");
        }
    }

    /** It has ended, journaled or not. */
    void end(Draft draft) {
        synchronized (underWay) {
            underWay.remove(draft);
        }
        if (draft.recorded()) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Every invocation that began before this instant has ended and is in the journal. */
    Instant completeUpTo() {
        synchronized (underWay) {
            return underWay.stream().map(Draft::at).min(Instant::compareTo).orElseGet(Recorder::now);
        }
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void tell(String what) {
        problem.set(Optional.of(what));
    }

    Optional<String> problem() {
        return problem.get();
    }

    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
