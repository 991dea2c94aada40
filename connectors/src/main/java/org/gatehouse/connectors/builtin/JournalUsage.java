package org.gatehouse.connectors.builtin;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.gatehouse.connectors.builtin.journal.JournalReader;
import org.gatehouse.connectors.builtin.journal.Position;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.gateway.UsageSource;
import org.gatehouse.domain.stop.Stop;

/** Drains the journal page by page. */
final class JournalUsage implements UsageSource {
    private static final int PAGE_ROWS = 1000;

    private final JournalReader journal;
    private final Supplier<Instant> completeUpTo;

    JournalUsage(JournalReader journal, Supplier<Instant> completeUpTo) {
        this.journal = journal;
        this.completeUpTo = completeUpTo;
    }

    @Override
    public Page pull(Cursor from, Stop stop) throws GatewayException {
        // Before the journal is read: what ends while it is read may be missing from the page.
        Instant complete = completeUpTo.get();
        try {
            var batch = journal.read(Position.parse(from.position()), PAGE_ROWS, stop);
            Cursor next = new Cursor(batch.next().text());
            Optional<Instant> known = batch.more() ? Optional.empty() : Optional.of(complete);
            return new Page(batch.rows(), next, known, batch.more(), batch.remarks());
        } catch (IllegalArgumentException badCursor) {
            throw new GatewayException(
                    "The built-in gateway's journal cannot be read on: " + badCursor.getMessage()
                            + ". Remove the gateway and add it again to read from the start.",
                    badCursor);
        } catch (IOException failed) {
            throw new GatewayException(
                    "The built-in gateway's journal cannot be read (" + failed.getMessage()
                            + "). Check the disk and the permissions.",
                    failed);
        }
    }
}
