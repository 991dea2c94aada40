package org.gatehouse.domain.store;

import java.time.Instant;
import java.util.Optional;
import org.gatehouse.domain.gateway.Cursor;

/**
 * How far a gateway has been read.
 *
 * @param cursor where reading goes on
 * @param completeUpTo until when its data is complete, if known
 * @param appended when the last page was appended, if ever
 * @param rows how many invocations are stored
 */
public record SyncState(Cursor cursor, Optional<Instant> completeUpTo, Optional<Instant> appended, long rows) {
    /** Never read. */
    public static final SyncState NEVER = new SyncState(Cursor.START, Optional.empty(), Optional.empty(), 0);
}
