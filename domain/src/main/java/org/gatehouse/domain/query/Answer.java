package org.gatehouse.domain.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The answer to a query. Immutable.
 *
 * @param query the question
 * @param rows its groups that have at least one unit, sorted by bucket, then by count falling, then by key
 * @param total all groups together
 * @param completeUpTo per gateway with rows or a known watermark: until when its data is complete
 * @param scanned how many stored rows were looked at
 * @param asOf when the answer was computed
 */
public record Answer(
        Query query, List<Row> rows, Figures total, Map<String, Instant> completeUpTo, long scanned, Instant asOf) {
    public Answer {
        rows = List.copyOf(rows);
        completeUpTo = Map.copyOf(completeUpTo);
    }

    /** Whether no stored row passed. */
    public boolean empty() {
        return total.counts().all() == 0;
    }
}
