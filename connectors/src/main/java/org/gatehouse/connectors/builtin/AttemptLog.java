package org.gatehouse.connectors.builtin;

import java.util.Map;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;

/** Times one attempt and adds it to its invocation when it ends. */
final class AttemptLog {
    private final Draft draft;
    private final Destination destination;
    private final AttemptReason reason;
    private final long offset;
    private long ttfb = Timing.NOT_KNOWN;
    private boolean added;

    AttemptLog(Draft draft, Destination destination, AttemptReason reason) {
        this.draft = draft;
        this.destination = destination;
        this.reason = reason;
        this.offset = draft.micros();
    }

    Destination destination() {
        return destination;
    }

    /** The first byte of the upstream's body is here. */
    void firstByte() {
        ttfb = draft.micros() - offset;
    }

    /** It has ended; only the first call counts. */
    void end(int status, String error) {
        if (!added) {
            added = true;
            Timing timing = new Timing(draft.micros() - offset, ttfb, TimingBasis.GATEWAY);
            draft.add(new Attempt(
                    reason,
                    destination.name(),
                    destination.provider(),
                    destination.model(),
                    status,
                    error,
                    offset,
                    timing));
        }
    }

    /** What the client is told about the way its answer took, this attempt included. */
    Map<String, String> headers() {
        return Map.of(
                "x-gatehouse-invocation-id",
                draft.id(),
                "x-gatehouse-destination",
                destination.name(),
                "x-gatehouse-attempts",
                String.valueOf(draft.attempts() + (added ? 0 : 1)));
    }
}
