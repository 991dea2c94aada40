package org.gatehouse.app.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * How reading one gateway goes.
 *
 * @param gateway the gateway's name
 * @param phase what its thread does now
 * @param lastSuccess when reading last succeeded since the program started, if it did
 * @param completeUpTo until when its data is complete, if known
 * @param error why the last reading failed, with the remedy; empty when it succeeded
 * @param remarks what was odd about the last page that had anything odd, in one text; empty when nothing was
 */
public record SyncStatus(
        String gateway,
        SyncPhase phase,
        Optional<Instant> lastSuccess,
        Optional<Instant> completeUpTo,
        Optional<String> error,
        String remarks) {

    static SyncStatus starting(String gateway, Optional<Instant> completeUpTo) {
        return new SyncStatus(gateway, SyncPhase.READING, Optional.empty(), completeUpTo, Optional.empty(), "");
    }

    SyncStatus reading() {
        return new SyncStatus(gateway, SyncPhase.READING, lastSuccess, completeUpTo, error, remarks);
    }

    SyncStatus succeeded(Instant now, Optional<Instant> complete, String odd) {
        return new SyncStatus(
                gateway,
                SyncPhase.WAITING,
                Optional.of(now),
                complete.or(this::completeUpTo),
                Optional.empty(),
                odd.isEmpty() ? remarks : odd);
    }

    SyncStatus failed(String why) {
        return new SyncStatus(gateway, SyncPhase.RETRYING, lastSuccess, completeUpTo, Optional.of(why), remarks);
    }
}
