package org.gatehouse.connectors.builtin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Caller;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.invocation.Tokens;

/** One invocation while it is under way. Used by one thread at a time; only {@link #id()} and {@link #at()} by all. */
final class Draft {
    private static final String SOURCE = "journal";

    private final String id;
    private final Instant at;
    private final long startNanos = System.nanoTime();
    private final List<Attempt> attempts = new ArrayList<>();
    private Optional<Head> head = Optional.empty();
    private Tokens tokens = Tokens.UNKNOWN;
    private long ttfbMicros = Timing.NOT_KNOWN;
    private boolean recorded;

    Draft(String id, Instant at) {
        this.id = id;
        this.at = at;
    }

    private record Head(ModelCall call, Caller caller, SortedMap<String, String> tags) {}

    String id() {
        return id;
    }

    Instant at() {
        return at;
    }

    /** The client named an endpoint; from here on the invocation is worth a row, served or not. */
    void named(ModelCall call, Caller caller, SortedMap<String, String> tags) {
        head = Optional.of(new Head(call, caller, tags));
    }

    /** Microseconds since receipt. */
    long micros() {
        return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - startNanos);
    }

    void add(Attempt attempt) {
        attempts.add(attempt);
    }

    int attempts() {
        return attempts.size();
    }

    void tokens(Tokens counted) {
        tokens = counted;
    }

    /** The first byte of the body goes to the client now; only the first call counts. */
    void firstByte() {
        if (ttfbMicros == Timing.NOT_KNOWN) {
            ttfbMicros = micros();
        }
    }

    boolean recorded() {
        return recorded;
    }

    /** Journals it with this end, unless it was journaled before or never named an endpoint. */
    void record(Recorder recorder, int status, String error) {
        if (!recorded && head.isPresent()) {
            recorded = true;
            recorder.record(row(head.get(), status, error));
        }
    }

    private Invocation row(Head known, int status, String error) {
        return new Invocation(
                id,
                at,
                known.call().api(),
                known.call().model(),
                known.call().model(),
                known.call().stream(),
                status,
                error,
                known.caller(),
                known.tags(),
                tokens,
                new Timing(micros(), ttfbMicros, TimingBasis.GATEWAY),
                Cost.unpriced("not priced yet"),
                attempts,
                SOURCE);
    }
}
