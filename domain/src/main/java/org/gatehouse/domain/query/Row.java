package org.gatehouse.domain.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One group of an answer.
 *
 * @param bucket start of its time bucket, if the query has a grain
 * @param key its values in the order of {@link Query#by()}; an empty text where a row does not tell
 * @param figures what was computed
 */
public record Row(Optional<Instant> bucket, List<String> key, Figures figures) {
    public Row {
        key = List.copyOf(key);
    }
}
