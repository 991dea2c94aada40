package org.gatehouse.domain.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatehouse.domain.invocation.Invocation;

/**
 * Some invocations from a gateway, and where reading goes on.
 *
 * @param rows the invocations; a revised row replaces the stored one with the same id
 * @param next the cursor after these rows; stored in the same transaction
 * @param completeUpTo until when the gateway's data is complete, if that is known
 * @param more whether another page is ready at once
 * @param remarks what was odd about the input, each a sentence: torn lines, unknown fields; empty when nothing was
 */
public record Page(
        List<Invocation> rows, Cursor next, Optional<Instant> completeUpTo, boolean more, List<String> remarks) {
    public Page {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** A page with nothing odd about it. */
    public static Page of(List<Invocation> rows, Cursor next, Instant completeUpTo, boolean more) {
        return new Page(rows, next, Optional.of(completeUpTo), more, List.of());
    }
}
